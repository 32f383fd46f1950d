import { namesakeCue } from '../cue/namesake.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { blank } from '../text/gap.ts'
import type { Word } from '../text/token.ts'
import { type Bearer, bearerOf } from './bearer.ts'
import type { Place } from './called-alike.ts'
import {
  casesIn,
  type FirstName,
  familyAt,
  firstNameAt,
  isFirstName,
  isListedSurname,
  isPlaceName,
} from './first-name.ts'

/** «житель Сочи Олег Топалов», «врач больницы Айгуль Серикова»: the token at which a place ends and somebody’s name begins; null where nobody is. After whom it is called stands in the genitive. */
export function personBehind(sheet: Sheet, place: Place): number | null {
  const { first, last } = place
  if (!isLeading(sheet, first) || sheet.languageAt(first) !== 'ru') return null
  for (let at = first + 1; at <= last + 1; at += 1) {
    const name = firstNameAt(sheet, at, first)
    if (name && isSomebody(sheet, name, place)) return name.first
  }
  return null
}

/** «имени Сатпаева Айгуль Ким»: whether at this token, behind a name in the genitive, that of somebody else begins, who is in another case. */
export function isSomebodyElse(sheet: Sheet, at: number): boolean {
  const name = firstNameAt(sheet, at, at)
  if (!name || name.cases.length === 0 || isFamous(name)) return false
  return !name.cases.includes('genitive') && (name.family !== undefined || follows(sheet, name))
}

/** «имени Сатпаева Асхат»: behind the surname of whom it is called after stands no first name of theirs. */
function follows(sheet: Sheet, { first }: FirstName): boolean {
  return isSurnameForm(sheet.plainAt(first - 1)) && sheet.joins(first - 1, blank)
}

/** «мэра города Ричарда Дэйли»: whether a town is told by a first name and a surname that is no street’s. */
export function isOfFullName(sheet: Sheet, { first, last }: Place): boolean {
  if (last !== first + 2 || !isLeading(sheet, first)) return false
  const name = firstNameAt(sheet, first + 1, first)
  if (!name?.family || isFamous(name) || isPlaceName(name.given)) return false
  return (name.family.traits & trait.adjective) === 0 && !isHyphened(name.given)
}

/** Whether the word of the place stands before its name. */
function isLeading(sheet: Sheet, at: number): boolean {
  const { namesake, place } = sheet.cuesAt(at)
  return (namesake & namesakeCue.before) !== 0 || (place & leading) !== 0
}

const leading = placeCue.town | placeCue.street

function isSomebody(sheet: Sheet, name: FirstName, place: Place): boolean {
  if (name.cases.length === 0 || isOfQuarter(sheet, name, place)) return false
  if (isDeclinedApart(sheet, name, place)) return true
  const bearer = bearerOf(sheet, place.first)
  if (bearer && isToldOf(sheet, name, { bearer, place })) return true
  return !isFamous(name) && (isOfRegion(sheet, name, place) || isBehindName(sheet, name, place))
}

/** «микрорайона Асыл Арман»: a quarter is called anything, and a surname alone tells somebody from it. */
function isOfQuarter(sheet: Sheet, { family }: FirstName, { first }: Place): boolean {
  if ((sheet.cuesAt(first).place & placeCue.street) === 0) return false
  return !family || !(isListedSurname(family) || isPatronymic(family.plain))
}

/** «Абая», «Турара Рыскулова»: after whom a village or a street is called. */
function isFamous({ given, family }: FirstName): boolean {
  if (!family) return isPlaceName(given)
  // NOTE: «Петровича» begins like the streets of Петров.
  return family.street && !isPatronymic(family.plain)
}

/** «в больницу Анну Петрову», «премию вручили Асхату Киму»: in a case in which nothing is called after anybody. */
function isDeclinedApart(
  sheet: Sheet,
  { family, cases, at }: FirstName,
  { first }: Place,
): boolean {
  if (!family || cases.includes('nominative') || cases.includes('genitive')) return false
  if (cases.includes('dative') && ofDative.test(sheet.plainAt(first))) return false
  return !saint.test(sheet.plainAt(first)) && !saint.test(sheet.plainAt(at - 1))
}

const ofDative = /^(?:памятник|монумент|бюст|обелиск|мемориал|скульптур|стату)/u
const saint = /^свят/u

/** «экономики области Асхат Ким»: no region is called after anybody. */
function isOfRegion(sheet: Sheet, { family }: FirstName, { first }: Place): boolean {
  return family !== undefined && region.test(sheet.plainAt(first))
}

const region = /^област/u

/** «фонда X Prize Асхат Ким», «в селе Косшы Асхат Ким»: the place has its name already. */
function isBehindName(sheet: Sheet, { family, first }: FirstName, place: Place): boolean {
  const before = sheet.wordAt(first - 1)
  if (!family || !before?.capital || first - 1 === place.first) return false
  return (before.marks & mark.latin) !== 0 || (isPlaceName(before) && !isFirstName(before))
}

interface Told {
  readonly bearer: Bearer
  readonly place: Place
}

/** Whether the name agrees in case with who is told by the place, and the place is not called so. */
function isToldOf(sheet: Sheet, name: FirstName, { bearer, place }: Told): boolean {
  const { first, family, cases, given } = name
  const shared = cases.filter((one) => bearer.cases.includes(one))
  if (shared.length === 0) return false

  const isNext = bearer.isAlone && first === place.first + 1
  const isOfMan = !bearer.isAlone && mayBeOfMan(given)
  const isClear = !cases.includes('genitive') || (shared.includes('nominative') && !isOfMan)
  if (isFamous(name)) return isNext && isClear && !bearer.isMany && family !== undefined
  if (bearer.isMany) return isNext && isClear && family !== undefined
  if (!family) return isClear && bearer.isAlone && !isForeignTown(given)
  return isClear || isNext || isFatherLast(sheet, name)
}

/** «Валерия» of «жительница села Валерия Чкалова». */
function mayBeOfMan(given: Word): boolean {
  return /[ая]$/u.test(given.plain) && casesIn(given).includes('genitive')
}

/** «житель Сан-Хосе», and not «житель Дауд-оглы», which is listed. */
function isForeignTown(given: Word): boolean {
  return isHyphened(given) && (given.traits & trait.listedName) === 0
}

function isHyphened({ plain }: Word): boolean {
  return plain.includes('-')
}

/** «актёра театра Льва Петровича»: nothing is called so without the surname. */
function isFatherLast(sheet: Sheet, { at, family }: FirstName): boolean {
  return family !== undefined && isPatronymic(family.plain) && !familyAt(sheet, at + 2)
}
