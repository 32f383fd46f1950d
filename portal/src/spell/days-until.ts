import type { Speech } from '../i18n/say.ts'

/** Whole days from `today` to `day`; negative where it has passed. */
export function daysUntil(day: string, today: string): number {
  return Temporal.PlainDate.from(today).until(day, { largestUnit: 'days' }).days
}

/** "12 күннен кейін", "ертең", "бүгін"; empty where the day has passed. */
export function spellDaysUntil(day: string, today: string, { say, count }: Speech): string {
  const days = daysUntil(day, today)

  if (days < 0) return ''
  if (days === 0) return say('days.today')
  if (days === 1) return say('days.tomorrow')
  return count('days.in', days)
}
