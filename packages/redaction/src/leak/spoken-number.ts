import { isCounted } from './amount.ts'
import type { Leak } from './leak.ts'
import type { Run } from './run.ts'
import type { Spoken } from './spoken.ts'

const shortest = { spoken: 5, mixed: 7 } as const
const around = 32
const fewest = { spoken: 3, mixed: 2 } as const

/** The spoken numbers as long as a phone is, each as a run of digits to look the register's numbers up in. */
export function spokenRuns(spoken: readonly Spoken[]): Run[] {
  return spoken.filter(isLong).map(({ start, end, digits }) => ({
    groups: [{ digits, start, end }],
    digits,
    start,
    end,
  }))
}

/** Numbers of five digits or more that are said in words and count nothing. */
export function looseSpoken(text: string, spoken: readonly Spoken[]): Leak[] {
  return spoken
    .filter((number) => isLong(number) && !isCounted(text.slice(number.end, number.end + around)))
    .map(({ start, end }) => ({ what: 'number', where: { start, end } }))
}

function isLong({ digits, words, written, isSum }: Spoken): boolean {
  const kind = written === 0 ? 'spoken' : 'mixed'
  return !isSum && digits.length >= shortest[kind] && words >= fewest[kind]
}
