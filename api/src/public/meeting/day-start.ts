import { daysAfter, order2023 } from '@esep/law'

/** The first moment of a legal day; by it, and not by the day, lists run along the index of starts. */
export function startOf(day: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(order2023.zone).toInstant().toString()
}

/** The first moment after a legal day. */
export function endOf(day: string): string {
  return startOf(daysAfter(day, 1))
}
