import { type Day, daysBefore } from '@esep/law'

/** Of which days a report speaks, and when its figures were taken. */
export interface Days {
  readonly from: Day
  readonly until: Day
  readonly taken: Day
}

/** The whole months before that of the meeting, so many of them. */
export function daysOf(day: Day, months: number): Days {
  const first = Temporal.PlainDate.from(day).with({ day: 1 })
  return {
    from: first.subtract({ months }).toString(),
    until: first.subtract({ days: 1 }).toString(),
    taken: daysBefore(day, 1),
  }
}
