import {
  type Day,
  daysAfter,
  daysBefore,
  daysBetween,
  type Form,
  firstDay,
  lastDay,
  type Quarter,
} from '@esep/law'
import type { Era } from '../era.ts'
import type { Random } from '../random.ts'
import {
  type Ending,
  everywhere,
  type Flaw,
  flaws,
  nowhere,
  type Plan,
  type Telling,
  type Thought,
  type Told,
  usual,
} from './plan.ts'

/** How many days ahead a meeting is planned without being announced yet. */
const plannedAhead = 45

/** The meeting of a precinct in a quarter; null where none was held, or where it is still too far away. */
export function regular(
  random: Random,
  { number, quarter, era }: { number: number; quarter: Quarter; era: Era },
): Plan | null {
  const own = random.of('regular', number, quarter)
  if (own.chance(0.06)) return null

  const day = convenientDay(own, { quarter, today: era.today })
  const announcedOn = daysBefore(day, own.int(11, 24))
  const plan = {
    ...usual({
      key: `regular ${number} ${quarter}`,
      numbers: [number],
      day,
      clock: clockOn(own, day),
    }),
    form: formOn(own, day),
    told: toldFrom(own.of('told')),
    thought: thoughtFrom(own.of('thought')),
    flaw: flawFrom(own.of('flaw')),
  }
  if (day > era.today) return comingUp(own, { plan, announcedOn, era })
  const ended = { ...plan, ...passed(own, { day, announcedOn, era }) }
  return maybeMoved(own, { plan: ended, announcedOn, era })
}

function comingUp(
  random: Random,
  { plan, announcedOn, era }: { plan: Plan; announcedOn: Day; era: Era },
): Plan | null {
  if (announcedOn < era.today) return maybeMoved(random, { plan, announcedOn, era })
  if (daysBetween(era.today, plan.day) > plannedAhead) return null
  return random.chance(0.6) ? { ...plan, ending: { stage: 'planned' } } : null
}

/** One in twelve was announced for another day, a week or so earlier, and moved in time. */
function maybeMoved(
  random: Random,
  { plan, announcedOn, era }: { plan: Plan; announcedOn: Day; era: Era },
): Plan {
  const first = daysBefore(plan.day, 7)
  const movedOn = daysBefore(plan.day, 12)
  const isPossible = movedOn < era.today && movedOn < first && plan.ending.stage !== 'cancelled'
  if (!isPossible || !random.chance(0.12)) return { ...plan, announcedOn }
  return {
    ...plan,
    announcedOn: daysBefore(first, 13),
    move: {
      on: movedOn,
      from: { day: first, clock: plan.clock },
      toOtherVenue: false,
      reason: random.pick(['VENUE_LOSS', 'RESIDENTS_ASKED', 'URGENT_DUTY', 'WEATHER']),
    },
  }
}

function passed(
  random: Random,
  { day, announcedOn, era }: { day: Day; announcedOn: Day; era: Era },
): Pick<Plan, 'ending' | 'signedLate'> {
  const age = daysBetween(day, era.today)
  const ending = endingOf(random, { day, announcedOn, age, era })
  return { ending, signedLate: age > 2 && random.chance(0.04) }
}

function endingOf(
  random: Random,
  { day, announcedOn, age, era }: { day: Day; announcedOn: Day; age: number; era: Era },
): Ending {
  const fate = random.int(1, 100)
  if (fate <= 3) return { stage: 'missed', reason: random.pick(['NOBODY_CAME', 'URGENT_DUTY']) }
  if (fate <= 6) {
    return { stage: 'cancelled', on: dayBetween(random, announcedOn, day), reason: 'URGENT_DUTY' }
  }
  if (age < 6) return { stage: random.pick(['held', 'recorded', 'signed']) }
  if (fate <= 9) return { stage: 'signed' }
  if (fate <= 11 && age > 25) {
    return {
      stage: 'withdrawn',
      on: daysBefore(era.today, random.int(1, 9)),
      reason: 'WRONG_FACTS',
    }
  }
  return { stage: 'published' }
}

function dayBetween(random: Random, from: Day, to: Day): Day {
  return daysAfter(from, random.int(1, daysBetween(from, to) - 1))
}

/** An evening of the week or a Saturday morning, when people are at home (¶27); never the day of seeding itself. */
export function convenientDay(
  random: Random,
  { quarter, today }: { quarter: Quarter; today: Day },
): Day {
  const first = daysAfter(firstDay(quarter), 12)
  const days = daysBetween(first, daysBefore(lastDay(quarter), 4))
  const day = convenient(daysAfter(first, random.int(0, days)), random)
  return day === today ? daysAfter(day, 1) : day
}

/** The nearest convenient weekday. */
function convenient(day: Day, random: Random): Day {
  const weekday = random.pick([2, 3, 4, 6, 6, 6])
  const by = (weekday - Temporal.PlainDate.from(day).dayOfWeek + 7) % 7
  return by > 3 ? daysBefore(day, 7 - by) : daysAfter(day, by)
}

/** When meetings start on a weekday, and at the weekend. */
export function clockOn(random: Random, day: Day): string {
  const isWeekend = Temporal.PlainDate.from(day).dayOfWeek > 5
  return random.pick(isWeekend ? ['11:00', '11:00', '12:00', '15:00'] : ['18:30', '19:00'])
}

/** Outdoors only while it is warm. */
function formOn(random: Random, day: Day): Form {
  const isWarm = [5, 6, 7, 8, 9].includes(Temporal.PlainDate.from(day).month)
  if (isWarm && random.chance(0.3)) return 'OUTDOORS'
  return random.chance(0.07) ? 'ONLINE' : 'INDOORS'
}

/** Most are told of everywhere; of one in twelve nothing is on record, and of one in eight something is wrong. */
function toldFrom(random: Random): Told {
  const hundredth = random.int(1, 100)
  if (hundredth <= 80) return everywhere
  if (hundredth <= 88) return nowhere
  const wrong: readonly Telling[] = ['late', 'incomplete', 'never']
  return {
    ...everywhere,
    [random.pick(['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'] as const)]: random.pick(wrong),
  }
}

/** Three in four have a reason for the hour on record, and as many an estimate of who will come. */
function thoughtFrom(random: Random): Thought {
  return {
    hour: random.chance(0.75) ? random.pick(['REASON', 'REASON', 'POLL']) : null,
    room: random.chance(0.75) ? (random.chance(0.92) ? 'enough' : 'too little') : null,
  }
}

/** One in five has something wrong with its guests or its report; what was not answered is never published. */
function flawFrom(random: Random): Flaw | null {
  const possible = flaws.filter((flaw) => flaw !== 'UNANSWERED')
  return random.chance(0.2) ? random.pick(possible) : null
}
