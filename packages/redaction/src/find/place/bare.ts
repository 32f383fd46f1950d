import { factCue } from '../../cue/fact.ts'
import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { isKnownStreetSpelled } from '../../cue/street-name.ts'
import { blank, gap } from '../../text/gap.ts'
import { beginsSentence } from '../../text/page.ts'
import type { Word } from '../../text/token.ts'
import { isEmergency } from '../emergency.ts'
import { feminine, isAdjective, isOfMany } from './called-as-streets.ts'
import type { Chunk } from './chunk.ts'
import { areColumns } from './column.ts'
import { isCrossing, withCrossing } from './crossing.ts'
import { type Group, isAlong, isYear } from './group.ts'
import { spokenBefore } from './house-in-words.ts'
import {
  isHouseAndFlatOn,
  isHouseOnWord,
  isLivedAt,
  isLiving,
  isOfPeace,
  isParticle,
} from './lived-at.ts'
import { houseSigns, isSignedHouse, mayCountBehindSign } from './signed-house.ts'
import { wordBeforeFlat } from './small-street.ts'
import { isLeading, isOfNumberedName } from './street-part.ts'

/** The name of a street that no word calls one. */
export interface BareName {
  readonly first: number
  /** Many streets have this name. */
  readonly known: boolean
  /** Surely meant as a place: «по Жандосова, 21», «Абай 52-ден». */
  readonly asked: boolean
}

const mostValue = 999

/** «Абая, 52»: the name before a house that no word calls a street; null where none is. */
export function bareName(sheet: Sheet, group: Group): BareName | null {
  const house = group.find(({ kind }) => kind !== 'town')
  if (!house || group[0] !== house) return null
  const alone = house.kind === 'number'
  const value = house.numeral?.value ?? 0
  if (alone && (isYear(value) || value > mostValue || value === 0)) return null

  const last =
    nameBefore(sheet, alone ? house.first : spokenBefore(sheet, house.first), alone) ??
    wordBeforeFlat(sheet, group)
  const first = last === null ? null : startOfName(sheet, last)
  if (first === null || last === null) return null

  const tight = (sheet.gapAfter(last) & gap.hyphen) === 0 || sheet.gapAfter(last) === gap.hyphen
  if (
    alone &&
    (!tight ||
      house.numeral?.ordinal ||
      (house.numeral?.suffixed !== true &&
        house.numeral?.compound !== true &&
        group.length === 1 &&
        isFollowedByThing(sheet, house.last, isDay(sheet, last))))
  )
    return null
  const isKazakh = sheet.languageAt(last) === 'kk' && !isOfPeace(sheet, last)
  if (isKazakh && isKazakhCase(sheet.plainAt(last))) return null

  const known = hasKnownStreet(sheet, first, last)
  const signed = (sheet.gapAfter(last) & houseSigns) !== 0
  if (signed && !(known && isSignedHouse(sheet, { first, last }, house))) return null
  if (
    isStroke(sheet, last) &&
    !(known || isOfNumberedName(sheet, last) || isAdjective(sheet, last, house))
  )
    return null
  const isBare = alone && group.length === 1 && house.numeral?.compound !== true
  if (isBare && isEmergency(value) && !known) return null
  const genitive = isGenitive(sheet.plainAt(last))
  const hyphened = alone && sheet.gapAfter(last) === gap.hyphen
  if (hyphened && quarter.test(sheet.plainAt(last)) && !isNoQuarter(house)) return null
  const towards = isAsked(sheet, first)
  const { compound = false, suffixed = false } = house.numeral ?? {}
  const ofMany = (towards || isBehindLiving(sheet, first)) && isOfMany(sheet, last)
  const asked =
    !mayCountBehindSign(sheet, last, house) &&
    ((towards && genitive) || ofMany || (known && (genitive || suffixed || compound)))
  if (hyphened && !asked && !(towards && known && isNoQuarter(house))) return null
  return known ||
    isOfSurname(sheet, last, house) ||
    isAdjective(sheet, last, house) ||
    isLivedAt(sheet, house) ||
    isHouseAndFlatOn(sheet, last, house) ||
    isHouseOnWord(sheet, last, group) ||
    last === wordBeforeFlat(sheet, group) ||
    (towards && compound) ||
    ofMany ||
    mayBeStreet(sheet, first, last)
    ? { first, known: known && !isMonth(sheet, last), asked }
    : null
}

function hasKnownStreet(sheet: Sheet, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = sheet.wordAt(at)
    if (word?.street || (word && isLatinStreet(word))) return true
  }
  return false
}

/** «Каблуков 61А-тен»: also where the surname is a form of a Russian word. */
function isOfSurname(sheet: Sheet, at: number, { numeral }: Chunk): boolean {
  const word = sheet.wordAt(at)
  const isSurname = word?.capital === true && surname.test(word.plain)
  return isSurname && numeral?.suffixed === true && sheet.page.language === 'kk'
}

const surname = /(?:[оеё]в|ин)(?:а|ой)?$/u
const mostQuarters = 20

/** «Орбита-3»: a quarter that is called by a word, and no street in the genitive. */
const quarter =
  /^(?:орбит|нурса|саз[дт]|шугыл|зар|победа|весн|дружба|надежд|радуг|берёзк|ромашк)(?:а|я)$/u

/** «на Шевченко-199а», and not «на Самал-2», which is a quarter. */
function isNoQuarter({ numeral }: Chunk): boolean {
  return numeral !== undefined && numeral.value > mostQuarters
}

const russianGenitive = /(?:а|я|ой|ого|ый|ая|би|a|o[iy]|ogo|bi)$/u
const kazakhCase = /(?:[дтн][ыі]ң|[дт][ае]н?|[дн]а|нде|[ғқгк][ае]|[дтн][ыі]|[мбп]ен|[ыі]н)$/u

function isKazakhCase(word: string): boolean {
  return kazakhCase.test(word) && !/(?:[оеё]ва|ина)$/u.test(word)
}

/** «Троис 1 жүріске», «Boeing 737 ұшағы», «8 марта 10 женщин»: the number counts or names something else. */
function isFollowedByThing(sheet: Sheet, last: number, ofDay: boolean): boolean {
  const next = sheet.wordAt(last + 1)
  if (!next || next.capital || !sheet.joins(last, blank)) return false
  if ((next.entry.cues.place & placeCue.connector) !== 0) return false
  if (sheet.languageAt(last) === 'kk') return !isLiving(next.plain) && !isParticle(next.plain)
  return ofDay && next.entry.look().cases.includes('genitive')
}

function isGenitive(word: string): boolean {
  return russianGenitive.test(word)
}

/** The last word of a name right before the house, or before the small word before it. */
function nameBefore(sheet: Sheet, house: number, alone: boolean): number | null {
  const before = house - 1
  const bits = sheet.gapAfter(before)
  const signs = alone ? gap.hyphen | houseSigns : 0
  const near = (bits & ~(blank | gap.comma | gap.quote | signs)) === 0 || areColumns(sheet, before)
  if (near && isName(sheet, before)) return before
  const word = sheet.wordAt(before)?.plain
  const within =
    !alone &&
    ((small.test(word ?? '') && sheet.joins(before - 1, blank | gap.comma)) ||
      isAlong(sheet, before) ||
      isCrossing(sheet, before))
  return within && isName(sheet, before - 1) ? before - 1 : null
}

const small = /^(?:в|у|возле)$/u

const markers =
  placeCue.street |
  placeCue.streetAfter |
  placeCue.house |
  placeCue.flat |
  placeCue.part |
  placeCue.town

/** Whether a word may be the name of a street, or its end. */
export function isName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return isOfNumberedName(sheet, at)
  const { place, fact } = sheet.cuesAt(at)
  if (isDay(sheet, at) || isOfPeace(sheet, at)) return true
  if (isMonth(sheet, at) && word.street && word.capital) {
    const isField = sheet.gapAfter(at) === gap.comma || areColumns(sheet, at)
    return isField || sheet.numberAt(at + 1) > mostDays
  }
  if ((place & placeCue.joiner) !== 0) {
    return (fact & factCue.unit) === 0 && (isLeading(sheet, at) || isStreetBefore(sheet, at))
  }
  if (!sheet.isCased(at) || !word.capital) {
    return (word.street && word.plain.length > 4) || isLivedIn(sheet, at)
  }
  return (
    word.end - word.start > 2 &&
    ((place & markers) === 0 || isEmbankment(word.plain)) &&
    (fact & ~factCue.unit) === 0 &&
    (!latin.test(word.plain) || isLatinStreet(word))
  )
}

/** «Өтеген батыр», «утеген батыра» */
function isStreetBefore(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at - 1)
  return word !== undefined && (word.capital || word.street)
}

/** «Желтоқсан»: a month too. */
function isMonth(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.month) !== 0
}

/** «Набережная 3»: a word for a street that most often is its name. */
function isEmbankment(word: string): boolean {
  return word.startsWith('набережн')
}

/** «живёт степная 7» */
function isLivedIn(sheet: Sheet, at: number): boolean {
  const isHouseNext = sheet.isDigits(at + 1) && sheet.joins(at, blank | gap.comma)
  return isHouseNext && feminine.test(sheet.plainAt(at)) && isBehindLiving(sheet, at)
}

const lives = /^(?:жив(?:у|[её]т|[её]м|ут)|прож(?:ива(?:ю|ет|ем|ют|ющ.{1,3}))?)$/u

function isBehindLiving(sheet: Sheet, at: number): boolean {
  return lives.test(sheet.plainAt(at - 1)) && sheet.joins(at - 1, blank | gap.stop)
}

const latin = /^[a-z'-]+$/

/** «Abaya 12-35», «Dostyk 118» */
function isLatinStreet({ plain, entry }: Word): boolean {
  return latin.test(plain) && isKnownStreetSpelled(entry.spelled)
}

const mostDays = 31

/** «8 марта»: a street may be called by a day. */
function isDay(sheet: Sheet, at: number): boolean {
  const { place, fact } = sheet.cuesAt(at)
  const isMonth = (place & placeCue.joiner) !== 0 && (fact & factCue.month) !== 0
  if (!isMonth || !sheet.isDigits(at - 1) || !sheet.joins(at - 1, gap.space)) return false
  const day = Number(sheet.textOf(at - 1))
  return day > 0 && day <= mostDays
}

/** «Ахметов | 12»: a stroke between columns makes no street of whatever stands before it. */
function isStroke(sheet: Sheet, at: number): boolean {
  return (sheet.gapAfter(at) & gap.other) !== 0
}

const mostWords = 3

function startOfName(sheet: Sheet, last: number): number {
  if (isDay(sheet, last)) return last - 1
  let first = isOfNumberedName(sheet, last) ? last - 1 : last
  while (last - first < mostWords - 1) {
    const before = sheet.wordAt(first - 1)
    const isNear = sheet.joins(first - 1, blank | gap.hyphen | gap.quote)
    const joins = before?.capital === true && isNear && !areColumns(sheet, first - 1)
    const within = (sheet.cuesAt(first).place & placeCue.joiner) !== 0 || isOfName(sheet, first - 1)
    if (!joins || !isName(sheet, first - 1) || !within) break
    first -= 1
  }
  return withCrossing(sheet, { first, last }, isName)
}

/** No word that only begins the sentence or stands in the line before, and nobody of the register. */
function isOfName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  const { ordinary, name } = word.entry.in(sheet.languageAt(at))
  const begins = beginsSentence(sheet.text, word) || (sheet.gapAfter(at) & gap.newline) !== 0
  return !(ordinary && !name && begins)
}

function mayBeStreet(sheet: Sheet, first: number, last: number): boolean {
  const { language } = sheet.page
  for (let at = first; at <= last; at += 1) {
    const word = sheet.wordAt(at)
    if (!word || (word.entry.cues.place & (placeCue.joiner | placeCue.along)) !== 0) continue
    if (isOfNumberedName(sheet, at + 1)) return true
    const { ordinary, place, settled } = word.entry.in(language)
    if (ordinary || place || settled || word.capitals) return false
  }
  return true
}

const towardsPlace = /^(?:по|на|с|тұратын|тұрамын|адресу|адрес|мекенжайы|мекенжайында)$/u

function isAsked(sheet: Sheet, first: number): boolean {
  const before = sheet.plainAt(first - 1)
  return towardsPlace.test(before) && sheet.joins(first - 1, blank | gap.colon)
}
