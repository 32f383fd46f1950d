import { factCue } from '../../cue/fact.ts'
import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { isShortStreet, nameFrom, nameUntil } from './name.ts'
import {
  isBrought,
  isCount,
  isSquareMetres,
  type Numeral,
  numeralAt,
  wordsBefore,
} from './numeral.ts'
import { isDachaOf, isFellow } from './owner.ts'
import { townChunk } from './town-chunk.ts'

/** What a piece of an address says. */
export type ChunkKind = 'street' | 'house' | 'flat' | 'part' | 'number' | 'town' | 'corner'

/** A piece of an address: neighbouring tokens. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  readonly numeral?: Numeral
  /** Cannot be a count of houses or flats: «кв. 4», «14-й квартиры», «4-пәтер». */
  readonly firm?: boolean
}

const { street, streetAfter, streetHalf, streetSecond, numbered } = placeCue
const { house, flat, part, town, townAfter, corner } = placeCue
const units = house | flat | part
const afterMarker = blank | gap.stop | gap.mark | gap.colon | gap.hyphen

/** The pieces of addresses on a page, in their order; only words and numbers that tell of a place are looked at. */
export function chunksOf(sheet: Sheet): Chunk[] {
  const chunks: Chunk[] = []
  let free = 0
  let placed = 0
  let digits = 0
  while (placed < sheet.placed.length || digits < sheet.digits.length) {
    const word = sheet.placed[placed] ?? sheet.length
    const number = sheet.digits[digits] ?? sheet.length
    const at = Math.min(word, number)
    if (word < number) placed += 1
    else digits += 1
    if (at < free) continue
    const chunk = chunkAt(sheet, at, free)
    if (!chunk) continue
    chunks.push(chunk)
    free = chunk.last + 1
  }
  return chunks
}

function chunkAt(sheet: Sheet, at: number, free: number): Chunk | null {
  if (sheet.isDigits(at)) return numberChunk(sheet, at, free)

  const { place } = sheet.cuesAt(at)
  if (isShortStreet(sheet, at)) return streetBehind(sheet, at, { last: at, free })
  const second = (place & streetHalf) !== 0 ? secondOf(sheet, at) : null
  if (second) return streetAround(sheet, { at, last: second, free })
  return (
    ((place & street) !== 0 ? streetBefore(sheet, at) : null) ??
    ((place & streetAfter) !== 0 ? streetBehind(sheet, at, { last: at, free }) : null) ??
    ((place & streetAfter) !== 0 && isWhole(sheet, at) ? streetBefore(sheet, at) : null) ??
    ((place & units) !== 0 ? unitChunk(sheet, at, free) : null) ??
    ((place & (town | townAfter)) !== 0 ? townChunk(sheet, at, free) : null) ??
    ((place & corner) !== 0 ? cornerChunk(sheet, at) : null)
  )
}

/** «көшесі Сәтбаев»: said before the name as in Russian. */
function isWhole(sheet: Sheet, at: number): boolean {
  return /^(?:к[өо]шес[іи]|даңғылы)$/u.test(sheet.wordAt(at)?.plain ?? '')
}

function secondOf(sheet: Sheet, at: number): number | null {
  const next = sheet.cuesAt(at + 1).place
  if (sheet.wordAt(at)?.plain.length === 1) return isLettersOfDistrict(sheet, at) ? at + 1 : null
  return (next & streetSecond) !== 0 && sheet.joins(at, blank | gap.hyphen | gap.stop)
    ? at + 1
    : null
}

/** «ш/а», «м.а.» */
function isLettersOfDistrict(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  return sheet.wordAt(at + 1)?.plain === 'а' && (bits === gap.slash || bits === gap.stop)
}

interface Marker {
  readonly last: number
  readonly free: number
}

/** «Самал-2 шағын ауданы», «шағын аудан 12». */
function streetAround(sheet: Sheet, { at, last, free }: Marker & { at: number }): Chunk | null {
  return streetBehind(sheet, at, { last, free }) ?? numberedStreet(sheet, at, last)
}

function streetBefore(sheet: Sheet, at: number): Chunk | null {
  if (isFellow(sheet, at) || isDachaOf(sheet, at, at + 1)) return null
  if (!leadsToName(sheet, at)) return numberedOnly(sheet, at)
  const first = isNamedAfter(sheet, at + 1) ? at + 2 : at + 1
  const last = nameFrom(sheet, first)
  return last >= first ? { kind: 'street', first: at, last } : numberedOnly(sheet, at)
}

/** «ул. им. Сатпаева» */
function isNamedAfter(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & placeCue.namedAfter) !== 0 && sheet.joins(at, blank | gap.stop)
}

function numberedOnly(sheet: Sheet, at: number): Chunk | null {
  return (sheet.cuesAt(at).place & numbered) !== 0 ? numberedStreet(sheet, at, at) : null
}

function numberedStreet(sheet: Sheet, first: number, marker: number): Chunk | null {
  if (!sheet.joins(marker, afterMarker) || !sheet.isDigits(marker + 1)) return null
  const numeral = numeralAt(sheet, marker + 1)
  if (!numeral || isCount(sheet, numeral.last)) return null
  return { kind: 'street', first, last: numeral.last }
}

function streetBehind(sheet: Sheet, at: number, { last, free }: Marker): Chunk | null {
  if (at <= free || !sheet.joins(at - 1, blank | gap.hyphen | gap.quote)) return null
  const first = isDachaOf(sheet, at, at - 1) ? at : nameUntil(sheet, at - 1, free)
  return first < at ? { kind: 'street', first, last } : null
}

/** «дом 17», «17-үй», «кв. 4», «екінші кіреберіс». */
function unitChunk(sheet: Sheet, at: number, free: number): Chunk | null {
  if (isAdjective(sheet, at)) return null
  const kind = kindOf(sheet, at)
  const before = withNumberWord(sheet, at)
  if (sheet.joins(before, afterMarker) && mayStandBefore(sheet, at)) {
    const numeral = numeralAt(sheet, before + 1)
    const counts = numeral && isCount(sheet, numeral.last) && !isBrought(sheet, at, numeral)
    if (numeral && !counts && !belongsToNext(sheet, at, numeral)) {
      return { kind, first: at, last: numeral.last, numeral, firm: true }
    }
  }
  if (at === 0 || !sheet.joins(at - 1, blank | gap.hyphen)) return null
  const first = wordsBefore(sheet, at - 1, free)
  const numeral = first === null ? null : numeralAt(sheet, first)
  return first === null || !numeral
    ? null
    : { kind, first, last: at, numeral, firm: numeral.ordinal }
}

/** «дом номер 17» */
function withNumberWord(sheet: Sheet, at: number): number {
  const isNumber = (sheet.cuesAt(at + 1).fact & factCue.number) !== 0
  return isNumber && sheet.joins(at, blank) ? at + 1 : at
}

/** «пәтерлік»: of so many flats. */
function isAdjective(sheet: Sheet, at: number): boolean {
  return /л[іи]к/u.test(sheet.wordAt(at)?.plain ?? '')
}

/** «үйінен 5»: with its endings a Kazakh word stands behind the number. */
function mayStandBefore(sheet: Sheet, at: number): boolean {
  return !isKazakh(sheet, at) || bareKazakh.test(sheet.wordAt(at)?.plain ?? '')
}

const bareKazakh = /^(?:[үу]й|п[әа]тер|б[өо]лме|[қк]абат|кіреберіс|учаске)$/u

function kindOf(sheet: Sheet, at: number): ChunkKind {
  const { place } = sheet.cuesAt(at)
  if ((place & house) !== 0) return 'house'
  return (place & flat) !== 0 ? 'flat' : 'part'
}

/** «жалпы үй, 4 пәтер»: the number goes with the word behind it. */
function belongsToNext(sheet: Sheet, at: number, numeral: Numeral): boolean {
  const next = sheet.cuesAt(numeral.last + 1).place
  if ((next & units) === 0 || !sheet.joins(numeral.last, blank | gap.hyphen)) return false
  // NOTE: «корпус 12 пәтер 8»: who begins as in Russian goes on so.
  if (isKazakh(sheet, numeral.last + 1))
    return isKazakh(sheet, at) || !hasOwnNumber(sheet, numeral.last + 1)
  if (isShort(sheet, at) || isShort(sheet, numeral.last + 1)) return false
  return !hasOwnNumber(sheet, numeral.last + 1)
}

/** «дом двенадцать квартира пять»: the word behind has a number behind it. */
function hasOwnNumber(sheet: Sheet, at: number): boolean {
  const numeral = sheet.joins(at, afterMarker) ? numeralAt(sheet, at + 1) : null
  return numeral !== null && !numeral.ordinal && !isCount(sheet, numeral.last)
}

const kazakh =
  /^(?:[үу]й|п[әа]тер|б[өо]лме|[қк]абат|кіреберіс|киреберис|блогы|корпусы|подъезі|подъезді|учаске)/u

function isKazakh(sheet: Sheet, at: number): boolean {
  return kazakh.test(sheet.wordAt(at)?.plain ?? '')
}

/** An abbreviation, which stands before its number. */
function isShort(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return (
    word !== undefined && word.plain.length < 5 && !isKazakh(sheet, at) && !/^дом/u.test(word.plain)
  )
}

function numberChunk(sheet: Sheet, at: number, free: number): Chunk | null {
  const numeral = numeralAt(sheet, at)
  if (!numeral) return null
  const { last } = numeral
  const next = last + 1
  const { place } = sheet.cuesAt(next)
  if (place !== 0 && sheet.joins(last, blank | gap.hyphen)) {
    if (
      (place & units) !== 0 &&
      !isAdjective(sheet, next) &&
      !isSquareMetres(sheet, next) &&
      takesNumberBefore(sheet, next, numeral)
    ) {
      const firm = numeral.ordinal || sheet.gapAfter(last) === gap.hyphen
      return {
        kind: kindOf(sheet, next),
        first: at,
        last: next,
        numeral,
        firm,
      }
    }
    const second = (place & streetHalf) !== 0 ? secondOf(sheet, next) : null
    if (second)
      return {
        kind: 'street',
        first: nameStart(sheet, at, free),
        last: second,
      }
    if ((place & numbered) !== 0 && (place & streetAfter) !== 0 && !startsNamed(sheet, next)) {
      return { kind: 'street', first: nameStart(sheet, at, free), last: next }
    }
  }
  if (isOfName(sheet, at, last) || isAmongNumbers(sheet, at, free)) return null
  const counts = !numeral.suffixed && isCount(sheet, last)
  return counts ? null : { kind: 'number', first: at, last, numeral }
}

/** «Самал-2 шағын ауданы»: the name before the hyphen. */
function nameStart(sheet: Sheet, at: number, free: number): number {
  return isHyphened(sheet, at) ? Math.min(at, nameUntil(sheet, at, free)) : at
}

function isHyphened(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at - 1)?.capital === true && sheet.gapAfter(at - 1) === gap.hyphen
}

/** A number behind a number that is no part of an address, as in tables and phones. */
function isAmongNumbers(sheet: Sheet, at: number, free: number): boolean {
  if (at === 0) return true
  return at > free && sheet.isDigits(at - 1) && !isHyphened(sheet, at - 1)
}

/** «Самал-2, 33 дом»: a number that goes with the name before it, for the house follows. */
function isOfName(sheet: Sheet, at: number, last: number): boolean {
  if (!isHyphened(sheet, at) || !sheet.joins(last, blank | gap.comma)) return false
  return sheet.isDigits(last + 1) || (sheet.cuesAt(last + 1).place & (units | street)) !== 0
}

/** «17 мкр Самал»: the word for the street has its own name. */
function startsNamed(sheet: Sheet, at: number): boolean {
  return leadsToName(sheet, at) && nameFrom(sheet, at + 1) > at
}

const longestShortened = 5
const wholeWord = /^улиц/u

/** «ул. Сатпаева», and not «… с этой улицы. Сатпаев …»: behind a whole word a full stop ends the sentence. */
function leadsToName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)?.plain ?? ''
  const isShortened = word.length <= longestShortened && !wholeWord.test(word)
  return sheet.joins(at, blank | gap.quote | (isShortened ? gap.stop : 0))
}

function takesNumberBefore(sheet: Sheet, at: number, numeral: Numeral): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  const ends = sheet.text.charAt(word.end) === '.' && !sheet.isDigits(at + 1)
  if (word.plain.length < 2 && !numeral.ordinal && !(word.plain === 'п' && ends)) return false
  if (isKazakh(sheet, at) || numeral.ordinal) return true
  // NOTE: «52 кв 4»: the abbreviation goes with the number behind it.
  const behind = sheet.joins(at, afterMarker) ? numeralAt(sheet, at + 1) : null
  return !behind || isCount(sheet, behind.last) || belongsToNext(sheet, at, behind)
}

function cornerChunk(sheet: Sheet, at: number): Chunk | null {
  const next = (sheet.cuesAt(at + 1).place & house) !== 0 && sheet.joins(at, blank)
  return next ? { kind: 'corner', first: at, last: at + 1 } : null
}
