import type { Sheet } from '../cue/sheet.ts'
import { birthDateAt } from './beside-name.ts'
import type { Found } from './found.ts'

const personal = new Set<Found['type']>(['IIN', 'PHONE', 'ID_DOC'])
/** What stands between the fields of a list. */
const parting = /^[\s,;|()–—-]+$/u
const gaps = [1, 2, 3, 4]

/** «850412300125, 12.04.1985»: a date beside a number of somebody, with no word that tells of it; a person must judge. */
export function findBesideNumbers(sheet: Sheet, found: readonly Found[]): Found[] {
  const numbers = found.filter(({ type }) => personal.has(type))
  if (numbers.length === 0) return []
  const starts = new Set(numbers.map(({ start }) => start))
  const ends = new Set(numbers.map(({ end }) => end))
  return sheet.digits.flatMap((at) => {
    const date = birthDateAt(sheet, at)
    if (!date) return []
    const isBeside = gaps.some(
      (gap) =>
        (ends.has(date.start - gap) && parts(sheet.text, date.start - gap, date.start)) ||
        (starts.has(date.end + gap) && parts(sheet.text, date.end, date.end + gap)),
    )
    return isBeside ? [date] : []
  })
}

function parts(text: string, from: number, to: number): boolean {
  return parting.test(text.slice(from, to))
}
