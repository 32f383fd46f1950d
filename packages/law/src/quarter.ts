import type { Day } from './day.ts'

/** A calendar quarter, `2026-Q1`; two of them compare with `<` (¶26). */
export type Quarter = string

const firstDays = ['01-01', '04-01', '07-01', '10-01']
const lastDays = ['03-31', '06-30', '09-30', '12-31']

/** The quarter in which a day lies (¶26). */
export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** The first day of a quarter. */
export function firstDay(quarter: Quarter): Day {
  return `${quarter.slice(0, 4)}-${firstDays[numberOf(quarter) - 1]}`
}

/** The last day of a quarter. */
export function lastDay(quarter: Quarter): Day {
  return `${quarter.slice(0, 4)}-${lastDays[numberOf(quarter) - 1]}`
}

/** The quarter after this one. */
export function nextQuarter(quarter: Quarter): Quarter {
  const [year, number] = [Number(quarter.slice(0, 4)), numberOf(quarter)]
  const next = number === 4 ? year + 1 : year
  return `${String(next).padStart(4, '0')}-Q${(number % 4) + 1}`
}

/** Whether a text names a quarter, `2026-Q1` to `2026-Q4`. */
export function isQuarter(text: string): text is Quarter {
  return /^\d{4}-Q[1-4]$/.test(text)
}

function numberOf(quarter: Quarter): number {
  if (!isQuarter(quarter)) throw new RangeError(`Not a quarter: ${quarter}`)
  return Number(quarter.slice(6))
}
