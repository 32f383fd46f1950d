import { factCue } from '../../cue/fact.ts'
import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { isStreetWord } from '../../cue/street-name.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Word } from '../../text/token.ts'
import { areColumns } from './column.ts'
import { beforePeople, behindPeople } from './people-beside.ts'
import { isJoiner, isLeading, isTitle } from './street-part.ts'

const marker =
  placeCue.street |
  placeCue.streetAfter |
  placeCue.house |
  placeCue.flat |
  placeCue.part |
  placeCue.counted
const between = blank | gap.quote
const mostWords = 4

/** The last word of the name that begins at this place, after a word for a street; before it where none does. */
export function nameFrom(sheet: Sheet, first: number): number {
  const quoted = (sheet.gapAfter(first - 1) & gap.quote) !== 0 ? quotedUntil(sheet, first) : null
  if (quoted !== null) return quoted

  let last = first - 1
  for (let at = first; at < first + mostWords; at += 1) {
    if (at > first && !joinsName(sheet, at - 1)) break
    const isPart = isNamePart(sheet, at, { first, after: true }) || isOfTwoWords(sheet, first, at)
    if (!isPart) break
    last = at
  }
  return withoutOpenNumber(sheet, first, beforePeople(sheet, first, last))
}

/** «мкр Лесная поляна, дом 5»: a noun in small letters behind an adjective with a capital, where a house follows at once. */
function isOfTwoWords(sheet: Sheet, first: number, at: number): boolean {
  const [adjective, noun] = [sheet.wordAt(first), sheet.wordAt(at)]
  if (at !== first + 1 || !adjective?.capital || !streetEnding.test(adjective.plain)) return false
  if (!noun || (noun.traits & trait.noun) === 0 || (noun.entry.cues.place & marker) !== 0)
    return false
  const next = sheet.cuesAt(at + 1).place & (placeCue.house | placeCue.flat | placeCue.part)
  return sheet.joins(at, blank | gap.comma) && (next !== 0 || sheet.isDigits(at + 1))
}

/** The last word of a name in quotation marks; null where they do not close soon. */
function quotedUntil(sheet: Sheet, first: number): number | null {
  for (let at = first; at < first + mostWords; at += 1) {
    if ((sheet.gapAfter(at) & gap.quote) !== 0) return at
    if (!sheet.joins(at, blank | gap.hyphen)) return null
  }
  return null
}

/** The first word of the name that ends at this place, no earlier than `from`; after it where none does. */
export function nameUntil(sheet: Sheet, last: number, from: number): number {
  let first = last + 1
  for (let at = last; at >= Math.max(from, last - mostWords + 1); at -= 1) {
    if (at < last && (!joinsName(sheet, at) || endsLine(sheet, at))) break
    if (!isNamePart(sheet, at, { first: at, after: false })) break
    first = at
  }
  while (first <= last && sheet.isDigits(first) && !startsWithNumber(sheet, first, last)) first += 1
  return withoutOthers(sheet, first, last)
}

function joinsName(sheet: Sheet, at: number): boolean {
  if (areColumns(sheet, at)) return false
  const word = sheet.wordAt(at)
  const initial = word?.capital === true && word.text.length === 1
  const hyphened = sheet.isDigits(at) || sheet.isDigits(at + 1) ? gap.hyphen : 0
  return sheet.joins(at, between | hyphened | (initial ? gap.stop : 0))
}

/** «Шағым саны» above «Абай көшесі»: a small word of the line before is no part of a name. */
function endsLine(sheet: Sheet, at: number): boolean {
  if ((sheet.gapAfter(at) & gap.newline) === 0) return false
  return sheet.wordAt(at)?.capital === false && sheet.wordAt(at + 1)?.capital === true
}

interface Where {
  readonly first: number
  /** The name stands after the word for a street. */
  readonly after: boolean
}

function isNamePart(sheet: Sheet, at: number, { first, after }: Where): boolean {
  const word = sheet.wordAt(at)
  if (!word) return isNumberOfName(sheet, at, first)
  const { place, fact } = word.entry.cues
  if ((place & placeCue.joiner) !== 0) return true
  if (at > first && after && isOfEntrance(sheet, at)) return false
  if ((place & marker) !== 0 && !(word.capital && after && at === first)) return false
  if (word.text.length === 1 && isLetterOfNumber(sheet, at)) return true
  if (word.text.length === 1) return word.capital && sheet.text.charAt(word.end) === '.'
  if (word.capital && sheet.isCased(at)) return true
  if ((place & (placeCue.connector | placeCue.ordinal)) !== 0 || fact & factCue.unit) return false
  const isToldByHouse = after ? isBeforeHouse : isBeforeMarkedHouse
  if (at === first && !sheet.isCased(at) && isToldByHouse(sheet, at)) return true
  return mayBeStreet(sheet, at, word)
}

/** «микрорайон думан 94-44», «УЛИЦА ДРУЖБЫ, ДОМ 5»: whether a house follows at once, so that where no capital tells any word is a name. */
function isBeforeHouse(sheet: Sheet, at: number): boolean {
  const next = sheet.cuesAt(at + 1).place & (placeCue.house | placeCue.flat)
  return sheet.joins(at, blank | gap.comma | gap.hyphen) && (next !== 0 || sheet.isDigits(at + 1))
}

const afterName = placeCue.streetAfter | placeCue.streetHalf
const mostOfMarker = 4

/** «ОТЫРАР Ш/А 32-81», «думан мкр, 5 үй»: the same before the word for a district and a number. */
function isBeforeMarkedHouse(sheet: Sheet, at: number): boolean {
  if ((sheet.cuesAt(at + 1).place & afterName) === 0) return false
  for (let next = at + 1; next < at + mostOfMarker; next += 1) {
    if (!sheet.joins(next, blank | gap.comma | gap.stop | gap.slash)) return false
    if (sheet.isDigits(next + 1)) return true
  }
  return false
}

/** «улица Абая третий подъезд»: which entrance it is. */
function isOfEntrance(sheet: Sheet, at: number): boolean {
  const isEntrance = (sheet.cuesAt(at + 1).place & placeCue.part) !== 0
  return isEntrance && sheet.cuesAt(at).value > 0 && sheet.joins(at, blank)
}

/** «Аксай-3а» */
function isLetterOfNumber(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.none
}

/** «8 Марта», «30 лет Победы», «Самал-2»: a short number that goes with a word. */
function isNumberOfName(sheet: Sheet, at: number, first: number): boolean {
  if (!sheet.isDigits(at) || sheet.endOf(at) - sheet.startOf(at) > 3) return false
  if (sheet.wordAt(at - 1)?.capital && sheet.gapAfter(at - 1) === gap.hyphen) return true
  if (sheet.wordAt(at - 1) && at > first && sheet.gapAfter(at - 1) === gap.hyphen) return true
  const next = sheet.wordAt(at + 1)
  if (at > first || !next || !sheet.joins(at, blank | gap.hyphen)) return false
  const { place } = next.entry.cues
  if ((place & (placeCue.joiner | placeCue.ordinal)) !== 0) return true
  return next.capital && next.text.length > 1 && (place & marker) === 0
}

function startsWithNumber(sheet: Sheet, first: number, last: number): boolean {
  return (
    first < last && (sheet.cuesAt(first + 1).place & (placeCue.joiner | placeCue.ordinal)) !== 0
  )
}

/** A number at the end of a name is the house, but for one behind a hyphen. */
function withoutOpenNumber(sheet: Sheet, first: number, last: number): number {
  let end = last
  while (end >= first && sheet.isDigits(end) && sheet.gapAfter(end - 1) !== gap.hyphen) end -= 1
  return end
}

/** Whether a small word may be the name of a street where a word for a street says so. */
function mayBeStreet(sheet: Sheet, at: number, word: Word): boolean {
  if (isStreetWord(word.plain)) return true
  const { ordinary, name, nameBeside, place, traits } = word.entry.in(sheet.languageAt(at))
  const isAdjective = (traits & trait.adjective) !== 0
  return !ordinary || name || nameBeside || place || (isAdjective && streetEnding.test(word.plain))
}

const streetEnding = /(?:ая|ой|ую|ый|ий|ого|ому)$/u

/** «Үйіміз Серік Ахметов Абай көшесі»: who lives there and a word that begins the sentence are no part of the street. */
function withoutOthers(sheet: Sheet, first: number, last: number): number {
  const { page } = sheet
  let from = behindPeople(sheet, first, last)
  while (from < last) {
    const word = sheet.wordAt(from)
    if (!word || word.text.length === 1 || (word.entry.cues.place & placeCue.joiner) !== 0) break
    if (isLeading(sheet, from) || isTitle(sheet, from)) break
    const next = sheet.wordAt(from + 1)
    const { ordinary, name } = word.entry.in(sheet.languageAt(from))
    const begins =
      ordinary &&
      !name &&
      ((next?.capital === true && !isJoiner(sheet, from + 1)) ||
        isApartNumber(sheet, from + 1) ||
        isUnknown(sheet, from + 1))
    if (!begins && !page.register.has(word.entry)) break
    from += 1
  }
  return from
}

function isUnknown(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || (word.entry.cues.place & placeCue.joiner) !== 0) return false
  const { ordinary, name } = word.entry.in(sheet.languageAt(at))
  return !ordinary || name
}

/** «Өрт 8 наурыз көшесі»: a number that no hyphen joins to the word before. */
function isApartNumber(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) && sheet.gapAfter(at - 1) !== gap.hyphen
}

/** «Құрманғазы к. 103», «Абай к 5 үй»: whether a letter stands for the word for a street. */
export function isShortStreet(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (word?.text !== 'к' || !sheet.isDigits(at + 1)) return false
  const isShortened = sheet.text.charAt(word.end) === '.'
  if (!isShortened && !(sheet.joins(at, blank) && isHouse(sheet, at + 2))) return false
  const before = sheet.wordAt(at - 1)
  const joiner = ((before?.entry.cues.place ?? 0) & placeCue.joiner) !== 0
  return (before?.capital === true || joiner) && sheet.languageAt(at) === 'kk'
}

function isHouse(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & placeCue.house) !== 0 && sheet.joins(at - 1, blank | gap.hyphen)
}
