import {
  type Day,
  daysAfter,
  daysBefore,
  firstDay,
  order2023,
  type Quarter,
  quarterOf,
} from '@esep/law'

/** The time that a demonstration covers, seen from the day of its seeding. */
export interface Era {
  readonly today: Day
  /** Since when meetings are on record: the first day of the quarter three before the current one. */
  readonly recordedSince: Day
  /** The quarters on record, the earliest first, and the one to come. */
  readonly quarters: readonly Quarter[]
  /**
   * The two quarters before those, of which a few precincts alone have a record: whatever was held in the first of them is
   * more than a year ago. None where the order did not hold yet.
   */
  readonly trial: readonly Quarter[]
}

/** The era of a demonstration seeded on a day. */
export function eraOf(today: Day): Era {
  const current = quarterOf(today)
  const past = [before(before(before(current))), before(before(current)), before(current)]
  const recordedSince = firstDay(past[0] ?? current)
  return {
    today,
    recordedSince,
    quarters: [...past, current, after(current)],
    trial: trialBefore(quarterOf(recordedSince)),
  }
}

function trialBefore(quarter: Quarter): Quarter[] {
  const first = before(before(quarter))
  return firstDay(first) < order2023.inForceSince ? [] : [first, before(quarter)]
}

function before(quarter: Quarter): Quarter {
  return quarterOf(daysBefore(firstDay(quarter), 1))
}

function after(quarter: Quarter): Quarter {
  return quarterOf(daysAfter(firstDay(quarter), 100))
}

/** The day itself or the next Saturday. */
export function saturday(day: Day): Day {
  return daysAfter(day, (6 - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7)
}

/** A moment of a day by the clock of Almaty, `18:30`, as an instant in UTC. */
export function instantAt(day: Day, clock: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Asia/Almaty', plainTime: clock })
    .toInstant()
    .toString()
}

/** So many minutes later. */
export function minutesAfter(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString()
}
