import { type Day, daysAfter, daysBefore } from '@esep/law'

/** A week, from Monday to Sunday, and its last day that has come. */
export interface Week {
  readonly from: Day
  readonly until: Day
  readonly through: Day
}

/** The week of a day, as far as it has come by `today`. */
export function weekOf(day: Day, today: Day): Week {
  const from = daysBefore(day, Temporal.PlainDate.from(day).dayOfWeek - 1)
  const until = daysAfter(from, 6)
  return { from, until, through: today < until ? today : until }
}
