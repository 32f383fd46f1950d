import { factCue } from '../cue/fact.ts'
import { isOrdinal } from '../cue/number-word.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import type { Word } from '../text/token.ts'
import { type Found, unsure } from './found.ts'
import { numeralAt } from './place/numeral.ts'
import { isWholeClass } from './whole-class.ts'

/** Classes of a school with their letter, of which there is one: «7 «Б»», «6-го «Г» класса», «пятого «А»», «учится в 7 Б». */
export function findSchoolClasses(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.digits) add(found, classAt(sheet, at))
  if ((sheet.page.signs & gap.quote) === 0) return found
  for (const at of sheet.spoken) add(found, classAt(sheet, at))
  return found
}

function add(found: Found[], one: Found | null): void {
  if (one) found.push(one)
}

const lastClass = 11
const ofHouse =
  placeCue.street | placeCue.streetAfter | placeCue.house | placeCue.flat | placeCue.part

function classAt(sheet: Sheet, at: number): Found | null {
  const year = yearAt(sheet, at)
  if (year === null) return null
  const isQuoted = isLetter(sheet, year + 1)
  if (!isQuoted && !isBareLetter(sheet, year)) return null
  const isOther = [at - 1, year + 2].some((one) => isOfOther(sheet, one, one < at ? one : year + 1))
  const end = sheet.endOf(year + 1) + (isQuoted ? 1 : 0)
  return isOther || isWholeClass(sheet, at, year + 1) ? null : unsure('AGE', sheet.startOf(at), end)
}

/** «дом 5 «А»», «д. 5«А»», «5 «А» статьи», and not «(6 «А»). Дом …»: a word for a house or a law right beside. */
function isOfOther(sheet: Sheet, at: number, joint: number): boolean {
  const { place, fact } = sheet.cuesAt(at)
  if ((place & ofHouse) === 0 && (fact & factCue.law) === 0) return false
  const stop = at === joint ? gap.stop : 0
  return sheet.joins(joint, blank | gap.quote | gap.hyphen | gap.mark | stop)
}

/** The last token of the number of a class, in figures or as an ordinal in words; null where it is none. */
function yearAt(sheet: Sheet, at: number): number | null {
  if (sheet.isDigits(at)) {
    const value = sheet.numberAt(at)
    if (!(value > 0 && value <= lastClass) || sheet.isDigits(at - 1)) return null
    const isEnding = (sheet.cuesAt(at + 1).place & placeCue.ordinal) !== 0
    return isEnding && sheet.gapAfter(at) === gap.hyphen ? at + 1 : at
  }
  const numeral = numeralAt(sheet, at)
  if (!numeral || numeral.value > lastClass || !isOrdinal(sheet.foldedAt(numeral.last))) return null
  return numeral.last
}

const learning = /^(?:уч[иеё]|оқи|оқы|оқуш|окуш|перевели)/u
const mostBetween = 4

/** «учится в 7 Б»: a capital by itself behind a word for learning. */
function isBareLetter(sheet: Sheet, year: number): boolean {
  const word = sheet.wordAt(year + 1)
  if (!word || !isCapitalAlone(word) || !sheet.joins(year, blank | gap.hyphen)) return false
  for (let at = year - 1; at >= year - mostBetween; at -= 1) {
    if (!sheet.joins(at, blank | gap.hyphen)) return false
    if (learning.test(sheet.plainAt(at))) return true
  }
  return false
}

/** A capital by itself in quotation marks. */
function isLetter(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || !isCapitalAlone(word)) return false
  const before = sheet.gapAfter(at - 1)
  const opens = (before & gap.quote) !== 0 && (before & ~(blank | gap.quote | gap.hyphen)) === 0
  return opens && closing.test(sheet.text.charAt(word.end))
}

function isCapitalAlone({ text, capital }: Word): boolean {
  return capital && text.length === 1
}

const closing = /[»”“"]/u
