import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { isOfResidents } from './lived-at.ts'
import { isCount, type Numeral, numeralAt } from './numeral.ts'

/** «Абылай хан даңғылы жиырма екі», «по проспекту Республики тридцать два»: the house in words right behind a street; null where none is said. */
export function saidHouseOn(sheet: Sheet, { last }: Chunk): Chunk | null {
  const first = last + 1
  if (sheet.cuesAt(first).value <= 0 || !sheet.joins(last, blank | gap.comma)) return null
  if ((sheet.cuesAt(last).place & placeCue.locative) !== 0) return null
  const numeral = saidHouse(sheet, first)
  return numeral ? { kind: 'number', first, last: numeral.last, numeral } : null
}

/** A number in words that may be a house: it says no day, and counts nothing. */
export function saidHouse(sheet: Sheet, first: number): Numeral | null {
  const numeral = numeralAt(sheet, first)
  if (!numeral || numeral.value === 0 || numeral.ordinal) return null
  if (isOfResidents(sheet, first, numeral)) return numeral
  return isCount(sheet, numeral.last) || isOfThing(sheet, numeral.last) ? null : numeral
}

/** «на Абая три новых столба»: what is counted stands behind. */
function isOfThing(sheet: Sheet, last: number): boolean {
  const next = sheet.joins(last, blank) ? sheet.wordAt(last + 1) : undefined
  if (!next) return false
  if ((sheet.cuesAt(last + 1).place & placeCue.flat) !== 0 && numeralAt(sheet, last + 2))
    return false
  if (sheet.languageAt(last) === 'kk') return !goesOn.test(next.plain)
  return (next.traits & (trait.noun | trait.adjective)) !== 0
}

const goesOn = /^(?:тұра|тура|көш|мен$|және$|ал$)/u
