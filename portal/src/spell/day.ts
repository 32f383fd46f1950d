import type { Language } from '../i18n/language.ts'
import { monthAlone, monthOfDay, weekdays } from './names.ts'

/** A day with its year and weekday: "2026 ж. 15 сәуір, сәрсенбі". */
export function spellDay(day: string, language: Language): string {
  const { year } = parts(day)
  const date = spellDate(day, language)
  const weekday = spellWeekday(day, language)

  if (language === 'kk') return `${year}\u00a0ж. ${date}, ${weekday}`
  if (language === 'ru') return `${date} ${year}\u00a0г., ${weekday}`
  return `${weekday} ${date} ${year}`
}

/** A day with its weekday, and with its year only where that is not the current one. */
export function spellDayOf(day: string, today: string, language: Language): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return spellDay(day, language)

  const [date, weekday] = [spellDate(day, language), spellWeekday(day, language)]
  return language === 'en' ? `${weekday} ${date}` : `${date}, ${weekday}`
}

/** A day with its year alone: "2026 ж. 15 сәуір". */
export function spellDayYear(day: string, language: Language): string {
  const { year } = parts(day)
  const date = spellDate(day, language)

  if (language === 'kk') return `${year}\u00a0ж. ${date}`
  if (language === 'ru') return `${date} ${year}\u00a0г.`
  return `${date} ${year}`
}

/** Day and month: "5 желтоқсан". */
export function spellDate(day: string, language: Language): string {
  const { month, date } = parts(day)
  return `${date}\u00a0${monthOfDay[language][month - 1]}`
}

/** The month of a day with its year, as a heading: "2026 ж. қараша". */
export function spellMonth(day: string, language: Language): string {
  const { year, month } = parts(day)
  const name = monthAlone[language][month - 1] ?? ''

  if (language === 'kk') return `${year}\u00a0ж. ${name}`
  if (language === 'ru') return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}\u00a0г.`
  return `${name} ${year}`
}

/** The month of a day beside its number: "қараша". */
export function spellMonthOfDay(day: string, language: Language): string {
  return monthOfDay[language][parts(day).month - 1] ?? ''
}

/** The day of the week: "сәрсенбі". */
export function spellWeekday(day: string, language: Language): string {
  return weekdays[language][Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''
}

function parts(day: string): { year: number; month: number; date: number } {
  const { year, month, day: date } = Temporal.PlainDate.from(day)
  return { year, month, date }
}
