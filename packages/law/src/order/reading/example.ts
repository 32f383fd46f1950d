import type { Day } from '../../day.ts'

/** The day of a meeting by which a reading shows how the days of notice are counted. */
export const example = { day: '2026-05-25' } as const

/** A day of the year as it is written in a language, `15 May`. */
export function spelt(day: Day, locale: 'kk' | 'ru' | 'en-GB'): string {
  const shape = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, shape).format(Date.parse(day))
}
