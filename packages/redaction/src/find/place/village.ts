import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { type Group, isYear } from './group.ts'

const mostValue = 999

/** «с. Бесагаш, 12», «Бесағаш а., 12 үй»: where the village begins that stands before a house without a street; null where none does. */
export function villageBefore(sheet: Sheet, [house]: Group): number | null {
  if (house?.kind !== 'number' && house?.kind !== 'house') return null
  const before = house.first - 1
  const bits = sheet.gapAfter(before)
  if ((bits & gap.comma) === 0 || !sheet.joins(before, blank | gap.comma | gap.stop)) return null
  if (house.kind === 'number' && !isLoneHouse(sheet, house)) return null
  return beforeWord(sheet, before) ?? behindWord(sheet, before)
}

/** «с. Бесагаш», «посёлок Каменка» */
function behindWord(sheet: Sheet, name: number): number | null {
  const at = name - 1
  if (!sheet.wordAt(name)?.capital || (sheet.cuesAt(at).place & placeCue.town) === 0) return null
  const word = sheet.plainAt(at)
  const isShort = word.length < 2 && sheet.text.charAt(sheet.endOf(at)) !== '.'
  return village.test(word) && !isShort ? at : null
}

const village =
  /^(?:с|сел[оае]|аул[ае]?|ауыл|п|пос|пос[её]лок|пос[её]лк[ае]|хутор[ае]?|станиц[аые])$/u

/** «Бесағаш ауылы», «Бесағаш а.» */
function beforeWord(sheet: Sheet, at: number): number | null {
  const name = sheet.wordAt(at - 1)
  if (!name?.capital || name.letters < shortestName || !sheet.joins(at - 1, blank)) return null
  const word = sheet.wordAt(at)
  const isLetter = word?.text === 'а' && sheet.text.charAt(word.end) === '.'
  return isLetter || ofVillage.test(word?.plain ?? '') ? at - 1 : null
}

const ofVillage = /^(?:ауыл|кент)ы?/u
const shortestName = 4

/** Nothing behind the number is counted by it. */
function isLoneHouse(sheet: Sheet, { last, numeral }: Chunk): boolean {
  const value = numeral?.value ?? 0
  if (value === 0 || value > mostValue || isYear(value) || numeral?.inWords) return false
  const next = sheet.joins(last, blank) ? sheet.wordAt(last + 1) : undefined
  return !next || (next.traits & (trait.verb | trait.noun | trait.adjective)) === trait.verb
}
