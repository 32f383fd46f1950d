import type { Day, Instant } from '@esep/law'

/** The moment at which a day begins by the clock of the zone. */
export function midnightOf(day: Day, { zone }: { readonly zone: string }): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString()
}
