import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { trait } from '../lexicon/trait.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, unsure } from './found.ts'
import { isCount, numeralAt } from './place/numeral.ts'
import { plainAt } from './plain.ts'

/** Houses that are said in words right behind the name of a street: «на Абая сорок пять», «Гоголя двадцать дробь два». */
export function findSpokenHouses(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.spoken) {
    const one = houseAt(sheet, at)
    if (one) found.push(one)
  }
  return found
}

function houseAt(sheet: Sheet, first: number): Found | null {
  const street = sheet.wordAt(first - 1)
  if (
    !street ||
    !(street.street || isAdjective(sheet, first - 1) || isCalledStreet(sheet, first - 1)) ||
    !sheet.joins(first - 1, blank | gap.comma)
  )
    return null
  const numeral = numeralAt(sheet, first)
  if (!numeral || numeral.value === 0 || numeral.ordinal) return null
  const { last } = numeral
  return isCount(sheet, last) || isOfThing(sheet, last)
    ? null
    : unsure('ADDRESS', street.start, sheet.endOf(last))
}

/** «по проспекту Республики тридцать два» */
function isCalledStreet(sheet: Sheet, at: number): boolean {
  const before = sheet.cuesAt(at - 1).place
  return (
    sheet.wordAt(at)?.capital === true &&
    (before & placeCue.street) !== 0 &&
    sheet.joins(at - 1, blank | gap.stop)
  )
}

/** «по Речной, семь» */
function isAdjective(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !/^(?:по|на)$/u.test(plainAt(sheet, at - 1))) return false
  return /..[оеё]й$/u.test(word.plain) && (word.traits & trait.adjective) !== 0
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
