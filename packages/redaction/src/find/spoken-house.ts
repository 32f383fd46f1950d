import type { Sheet } from '../cue/sheet.ts'
import { trait } from '../lexicon/trait.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, unsure } from './found.ts'
import { saidHouse } from './place/said-house.ts'

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
    !(street.street || isAdjective(sheet, first - 1) || isOfSomebody(sheet, first - 1)) ||
    !sheet.joins(first - 1, blank | gap.comma)
  )
    return null
  const house = saidHouse(sheet, first)
  return house ? unsure('ADDRESS', street.start, sheet.endOf(house.last)) : null
}

const towards = /^(?:по|на)$/u
const ofSurname = /..(?:[оеё]ва|ина|ой)$/u

/** «на Ташенова пять»: the street of somebody, also with his first name before. */
function isOfSomebody(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !ofSurname.test(word.plain) || !sheet.joins(at - 1, blank)) return false
  const isNamed = sheet.wordAt(at - 1)?.capital === true && sheet.joins(at - 2, blank)
  return towards.test(sheet.plainAt(isNamed ? at - 2 : at - 1))
}

/** «по Речной, семь» */
function isAdjective(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !/^(?:по|на)$/u.test(sheet.plainAt(at - 1))) return false
  return /..[оеё]й$/u.test(word.plain) && (word.traits & trait.adjective) !== 0
}
