import { factCue } from '../../cue/fact.ts'
import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { afterMarker, type Chunk, type ChunkKind, isEnclosed, units } from './chunk.ts'
import { listEnd } from './number-list.ts'
import {
  isBrought,
  isCount,
  isSquareMetres,
  type Numeral,
  numeralAt,
  wordsBefore,
} from './numeral.ts'

const { house, flat } = placeCue

/** «дом 17», «17-үй», «кв. 4», «екінші кіреберіс». */
export function unitChunk(sheet: Sheet, at: number, free: number): Chunk | null {
  if (isAdjective(sheet, at)) return null
  const kind = kindOf(sheet, at)
  if (sheet.isDigits(at - 1) && isSquareMetres(sheet, at)) return null
  const isLettered = isLetter(sheet, at + 1) && sheet.joins(at, afterMarker | gap.quote)
  const isWord = sheet.plainAt(at).length > 1 && !isInitial(sheet, at + 1)
  if (isLettered && (kind === 'part' || isWord))
    return { kind, first: at, last: at + 1, firm: true }
  const before = withNumberWord(sheet, at)
  if (mayStandBefore(sheet, at)) {
    const numeral = numeralBehind(sheet, before)
    const counts = numeral && countsThings(sheet, at, numeral)
    if (numeral && !counts && !belongsToNext(sheet, at, numeral)) {
      const last = kind === 'part' ? numeral.last : listEnd(sheet, numeral.last)
      return { kind, first: at, last, numeral, firm: true }
    }
  }
  if (!sheet.joins(at - 1, blank | gap.hyphen)) return null
  if (isAtHome(sheet, at)) return null
  const first = wordsBefore(sheet, at - 1, free)
  const numeral = first === null ? null : numeralAt(sheet, first)
  return first === null || !numeral
    ? null
    : { kind, first, last: at, numeral, firm: numeral.ordinal }
}

/** «одна дома» */
function isAtHome(sheet: Sheet, at: number): boolean {
  return sheet.plainAt(at) === 'дома' && alone.test(sheet.plainAt(at - 1))
}

const alone = /^од(?:ин|на|ни|ну|ного)$/u

/** The number behind a word for a house or a flat: «кв. 4», «кв(35)», «кв=35»; null where none stands. */
function numeralBehind(sheet: Sheet, at: number): Numeral | null {
  if (sheet.joins(at, afterMarker) || isEqual(sheet, at)) {
    return numeralAt(sheet, isTypedDigit(sheet, at + 1) ? at + 2 : at + 1)
  }
  if (!sheet.isDigits(at + 1)) return null
  const numeral = numeralAt(sheet, at + 1)
  return numeral && isEnclosed(sheet, at, numeral.last) ? numeral : null
}

/** «кв. З5», «кв. О7»: a letter typed for the first digit. */
function isTypedDigit(sheet: Sheet, at: number): boolean {
  return (
    /^[ОOЗ]$/u.test(sheet.wordAt(at)?.text ?? '') &&
    sheet.gapAfter(at) === gap.none &&
    sheet.isDigits(at + 1)
  )
}

function isEqual(sheet: Sheet, at: number): boolean {
  if ((sheet.gapAfter(at) & gap.other) === 0) return false
  return sheet.text.slice(sheet.endOf(at), sheet.startOf(at + 1)).trim() === '='
}

/** «жильцы квартир 12, 15»: several of them, which nobody has counted before; several houses point to nobody. */
export function listedFlats(sheet: Sheet, at: number): Chunk | null {
  if (!several.test(sheet.plainAt(at)) || !sheet.joins(at, afterMarker)) return null
  const isCounted = sheet.isDigits(at - 1) || sheet.cuesAt(at - 1).value > 0
  const numeral = isCounted ? null : numeralAt(sheet, at + 1)
  const last = numeral ? listEnd(sheet, numeral.last) : at
  if (!numeral || last === numeral.last) return null
  return { kind: 'flat', first: at, last, numeral, firm: true }
}

const several = /^квартир(?:а(?:х|м|ми))?$/u

/** «3 үй 5 адам», and not «Пәт. 34 тұрғыны» or «кв.12,15»; «домофон 46» is a flat only where nothing goes on behind. */
function countsThings(sheet: Sheet, at: number, numeral: Numeral): boolean {
  if (isIntercom(sheet, at)) return numeral.compound || sheet.joins(numeral.last, blank)
  if (sheet.plainAt(at) === 'пәт' || listEnd(sheet, numeral.last) > numeral.last) return false
  return isCount(sheet, numeral.last) && !isBrought(sheet, at, numeral)
}

function isIntercom(sheet: Sheet, at: number): boolean {
  return sheet.plainAt(at).startsWith('домофон')
}

/** «блок Б», «блок Б, 14 этаж», and not «блок Б14». */
function isLetter(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (word?.text.length !== 1 || !word.capital) return false
  return !sheet.isDigits(at + 1) || !sheet.joins(at, blank | gap.hyphen)
}

/** «дом А. Ахметова»: a name goes on behind the letter. */
function isInitial(sheet: Sheet, at: number): boolean {
  if (beginsSmall.test(sheet.plainAt(at)) && sheet.gapAfter(at) === gap.space) return true
  return (sheet.gapAfter(at) & gap.stop) !== 0 && sheet.wordAt(at + 1)?.capital === true
}

/** «в дом А потом», and not «дом В лесу», «квартира С балконом». */
const beginsSmall = /^[виксоу]$/u

/** «дом номер 17», «квартира под номером 35» */
function withNumberWord(sheet: Sheet, at: number): number {
  const behind = sheet.plainAt(at + 1) === 'под' && sheet.joins(at + 1, blank) ? at + 2 : at + 1
  const isNumber = (sheet.cuesAt(behind).fact & factCue.number) !== 0
  return isNumber && sheet.joins(at, blank) ? behind : at
}

/** «пәтерлік»: of so many flats. */
export function isAdjective(sheet: Sheet, at: number): boolean {
  return /л[іи]к/u.test(sheet.plainAt(at))
}

/** «үйінен 5»: with its endings a Kazakh word stands behind the number. */
function mayStandBefore(sheet: Sheet, at: number): boolean {
  return !isKazakh(sheet, at) || bareKazakh.test(sheet.plainAt(at))
}

const bareKazakh =
  /^(?:[үу]й(?:лер|[іи])?|п[әа]тер(?:лер|[іи]|[іи]м|[іи]м[іи]з)?|б[өо]лме|[қк]абат|кіреберіс|учаске)$/u

export function kindOf(sheet: Sheet, at: number): ChunkKind {
  const { place } = sheet.cuesAt(at)
  if ((place & house) !== 0) return 'house'
  return (place & flat) !== 0 ? 'flat' : 'part'
}

/** «жалпы үй, 4 пәтер»: the number goes with the word behind it. */
function belongsToNext(sheet: Sheet, at: number, numeral: Numeral): boolean {
  const next = sheet.cuesAt(numeral.last + 1).place
  if ((next & units) === 0 || !sheet.joins(numeral.last, blank | gap.hyphen)) return false
  // NOTE: «корпус 12 пәтер 8»: who begins as in Russian goes on so.
  if (isKazakh(sheet, numeral.last + 1)) {
    const isFree = !isKazakh(sheet, at) || !sheet.isDigits(at - 1)
    return !(isFree && hasOwnNumber(sheet, numeral.last + 1))
  }
  const isHouse = kindOf(sheet, at) === 'house'
  if (isShort(sheet, at)) return false
  if (isHouse && isShort(sheet, numeral.last + 1) && !isNumbered(sheet, at)) return false
  return !hasOwnNumber(sheet, numeral.last + 1)
}

/** «12 дом 56 кв»: the word has a number before it. */
function isNumbered(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at - 1) && sheet.joins(at - 1, blank)
}

/** «дом двенадцать квартира пять»: the word behind has a number behind it. */
function hasOwnNumber(sheet: Sheet, at: number): boolean {
  const numeral = sheet.joins(at, afterMarker) ? numeralAt(sheet, at + 1) : null
  return numeral !== null && !numeral.ordinal && !isCount(sheet, numeral.last)
}

const kazakh =
  /^(?:[үу]й|п[әа]тер|б[өо]лме|[қк]абат|кіреберіс|киреберис|блогы|корпусы|подъезі|подъезді|учаске)/u

function isKazakh(sheet: Sheet, at: number): boolean {
  return kazakh.test(sheet.plainAt(at))
}

/** An abbreviation, which stands before its number. */
function isShort(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return (
    word !== undefined &&
    word.plain.length < 5 &&
    !isKazakh(sheet, at) &&
    !/^(?:дом|этаж)/u.test(word.plain)
  )
}

export function takesNumberBefore(sheet: Sheet, at: number, numeral: Numeral): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  const ends = sheet.text.charAt(word.end) === '.' && !sheet.isDigits(at + 1)
  const isShortened =
    (word.plain === 'п' && ends) || (word.plain === 'ү' && sheet.text.charAt(word.end) === '.')
  if (word.plain.length < 2 && !numeral.ordinal && !isShortened) return false
  if (isKazakh(sheet, at) || numeral.ordinal || word.plain === 'ү') return true
  // NOTE: «2-комн. квартира»: of so many rooms.
  if (word.plain === 'комн' || isIntercom(sheet, at)) return false
  if (isLetter(sheet, at + 1) && sheet.joins(at, afterMarker | gap.quote)) return false
  // NOTE: «52 кв 4»: the abbreviation goes with the number behind it.
  const behind = sheet.joins(at, afterMarker) ? numeralAt(sheet, at + 1) : null
  return !behind || isCount(sheet, behind.last) || belongsToNext(sheet, at, behind)
}
