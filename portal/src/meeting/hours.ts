import type { Language } from '../i18n/language.ts'
import { weekdays } from '../spell/names.ts'

interface Reception {
  /** 1 is Monday. */
  readonly weekday: number
  readonly from: string
  readonly until: string
}

/** Reception hours, days of like hours on one line: "Сейсенбі, бейсенбі 18:00–20:00". */
export function spellHours(hours: readonly Reception[], language: Language): string[] {
  const days = Map.groupBy(
    [...hours].sort((a, b) => a.weekday - b.weekday),
    ({ from, until }) => `${from.slice(0, 5)}–${until.slice(0, 5)}`,
  )

  return [...days].map(([span, receptions]) => {
    const names = receptions.map(({ weekday }) => weekdays[language][weekday - 1] ?? '').join(', ')
    return `${names.charAt(0).toLocaleUpperCase(language)}${names.slice(1)} ${span}`
  })
}
