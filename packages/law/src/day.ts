/** A legal day in Kazakhstan as an ISO date, `2026-04-15`; two of them compare with `<`. */
export type Day = string

/** The day `days` calendar days before `day`: weekends and holidays count (¶27). */
export function daysBefore(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

/** The day `days` calendar days after `day`: weekends and holidays count (¶27). */
export function daysAfter(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** How many calendar days lie from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}
