import { type Day, daysBefore } from './day.ts'

/** A calendar quarter, `2026-Q1`; two of them compare with `<` (¶26). */
export type Quarter = string

/** The quarter in which a day lies (¶26). */
export function quarterOf(day: Day): Quarter {
  const { year, month } = Temporal.PlainDate.from(day)
  return spell(year, Math.ceil(month / 3))
}

/** The first day of a quarter. */
export function firstDay(quarter: Quarter): Day {
  const { year, number } = parse(quarter)
  return new Temporal.PlainDate(year, number * 3 - 2, 1).toString()
}

/** The last day of a quarter. */
export function lastDay(quarter: Quarter): Day {
  return daysBefore(firstDay(nextQuarter(quarter)), 1)
}

/** The quarter after this one. */
export function nextQuarter(quarter: Quarter): Quarter {
  const { year, number } = parse(quarter)
  return number === 4 ? spell(year + 1, 1) : spell(year, number + 1)
}

/** Whether a text names a quarter, `2026-Q1` to `2026-Q4`. */
export function isQuarter(text: string): text is Quarter {
  return /^\d{4}-Q[1-4]$/.test(text)
}

function parse(quarter: Quarter): { readonly year: number; readonly number: number } {
  if (!isQuarter(quarter)) throw new RangeError(`Not a quarter: ${quarter}`)
  return { year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) }
}

function spell(year: number, number: number): Quarter {
  return `${String(year).padStart(4, '0')}-Q${number}`
}
