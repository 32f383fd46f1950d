import { factCue } from '../cue/fact.ts'
import { namesakeCue } from '../cue/namesake.ts'
import type { Sheet } from '../cue/sheet.ts'
import { socialCue } from '../cue/social.ts'
import { sense } from '../lexicon/sense.ts'
import { blank, gap } from '../text/gap.ts'
import { closesPhrase } from './closing.ts'
import { type Found, sure, unsure } from './found.ts'
import { numeralAt, valueAt } from './place/numeral.ts'

/** Years that tell how old somebody is and no word calls a birth: «Ол 1963 жылғы», «сосед, 63-го года». */
export function findBirthYears(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.facts & factCue.year) === 0) return found
  for (const at of sheet.stated) {
    if ((sheet.cuesAt(at).fact & factCue.year) === 0 || isBirth(sheet, at + 1)) continue
    const year = yearBefore(sheet, at)
    const one = year && foundAs(sheet, year, at)
    if (one) found.push(one)
  }
  return found
}

/** «1985 г. р.», «63-го года рождения» say themselves what they are. */
function isBirth(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.birth) !== 0 || /^[рт]$/u.test(sheet.plainAt(at))
}

interface Year {
  readonly first: number
  readonly value: number
}

const mostWords = 6

/** The year right before its word: in figures, short or long, or in words. */
function yearBefore(sheet: Sheet, at: number): Year | null {
  const last = isEnding(sheet, at - 1) ? at - 2 : at - 1
  if (!sheet.joins(at - 1, blank | gap.hyphen)) return null
  if (sheet.isDigits(last)) {
    const numeral = numeralAt(sheet, last)
    const digits = sheet.endOf(last) - sheet.startOf(last)
    const isYear = digits === 4 || (digits === 2 && numeral?.ordinal === true) || isShort(sheet, at)
    return numeral && isYear ? { first: last, value: numeral.value } : null
  }
  let first = last + 1
  while (last - first < mostWords && valueAt(sheet, first - 1) > 0 && sheet.joins(first - 1, blank))
    first -= 1
  return first > last ? null : { first, value: numberIn(sheet, first, last) }
}

/** «тысяча девятьсот», «мың тоғыз жүз», «две тысячи пятого»: how many hundreds or thousands stands before them. */
function numberIn(sheet: Sheet, first: number, last: number): number {
  let thousands = 0
  let below = 0
  for (let at = first; at <= last; at += 1) {
    const value = valueAt(sheet, at)
    if (value === 1000) {
      thousands = value * Math.max(below, 1)
      below = 0
    } else if (value === 100) below = value * Math.max(below, 1)
    else below += value
  }
  return thousands + below
}

/** «63-ші жылғы»: the ending of the number, which is a word of its own. */
function isEnding(sheet: Sheet, at: number): boolean {
  return (
    sheet.isDigits(at - 1) &&
    sheet.joins(at - 1, gap.hyphen) &&
    /^(?:[иы]?нши|[иы]?ншы|ши|шы|го|ого)$/u.test(sheet.foldedAt(at))
  )
}

/** «62 жылғы», «62 года» of somebody is an age in Russian and a year in Kazakh. */
function isShort(sheet: Sheet, at: number): boolean {
  return /^жыл[гғ]ы/u.test(sheet.plainAt(at))
}

const earliest = 1920
const latest = 2039
const lastAdult = 2015

function foundAs(sheet: Sheet, { first, value }: Year, at: number): Found | null {
  const year = value < 100 ? longYear(value) : value
  if (year < earliest || year > latest) return null

  const end = isOfDate.test(sheet.plainAt(at)) ? at : at - 1
  const stretch = [sheet.startOf(first), sheet.endOf(end)] as const
  const before = personBefore(sheet, first)
  const isChild = before === 'child' || isChildAt(sheet, at + 1)
  if (year > lastAdult && !isChild) return null
  if (endsHere(sheet, at) && before) return (before === 'it' ? unsure : sure)('DOB', ...stretch)
  if (isOfName(sheet, first, at) && closesPhrase(sheet, at)) return unsure('DOB', ...stretch)
  return isKazakhOf(sheet, at) && isPerson(sheet, at + 1) ? unsure('DOB', ...stretch) : null
}

/** «63-го года»: the word for a year belongs to the date. */
const isOfDate = /^(?:года|год|г)$/u

function longYear(short: number): number {
  return short > latest - 2000 ? 1900 + short : 2000 + short
}

/** Whether the phrase ends behind the year: «он с 1963 года живёт здесь» tells of something else. */
function endsHere(sheet: Sheet, at: number): boolean {
  return (sheet.gapAfter(at) & ~gap.space) !== 0 || isLastWord(sheet, at)
}

const closing = /^(?:еді|еди|екен|болады|ғой|гой|туған|и|а|но|әрі|ари|бірақ|бирак)$/u

function isLastWord(sheet: Sheet, at: number): boolean {
  return closing.test(sheet.plainAt(at + 1))
}

function isKazakhOf(sheet: Sheet, at: number): boolean {
  return /^жыл[гғ]ы$/u.test(sheet.plainAt(at)) && sheet.joins(at, blank)
}

const near = blank | gap.comma | gap.hyphen | gap.bracket
const filler = /^(?:с|сам|сама|уже|тоже|да|де|өзі|өзим|өзім|ози|озим)$/u

/** Who stands right before the year, also before a small word or with a name behind: «сын — Дияс, 2009 года». */
function personBefore(sheet: Sheet, first: number): 'person' | 'child' | 'it' | null {
  if (!sheet.joins(first - 1, near)) return null
  const isBetween = filler.test(sheet.plainAt(first - 1)) || isCalled(sheet, first - 1)
  const at = isBetween && sheet.joins(first - 2, near) ? first - 2 : first - 1
  if (isChildAt(sheet, at)) return 'child'
  if (mayBeThing.test(sheet.plainAt(at))) return 'it'
  return isPerson(sheet, at) ? 'person' : null
}

function isCalled(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at)?.capital === true && sheet.isCased(at) && !isPerson(sheet, at)
}

/** Он, она and ол may as well be a house. */
const mayBeThing = /^(?:он|она|ол)$/u

function isChildAt(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.child) !== 0
}

/** «Жанар, 1979 ж., Әсел, 1985 ж.», «Ли Б. 2011 г.», «Ораза 1948 жылғы,»: apart behind a name, or in Kazakh of whoever has it. */
function isOfName(sheet: Sheet, first: number, at: number): boolean {
  const bits = sheet.gapAfter(first - 1)
  const word = sheet.wordAt(first - 1)
  if (!word?.capital || !sheet.isCased(first - 1) || word.street) return false
  if (word.letters === 1) return (bits & gap.stop) !== 0 && sheet.joins(first - 1, near | gap.stop)
  const isApart = (bits & (gap.comma | gap.bracket)) !== 0
  if (!isApart && !(isShort(sheet, at) && sheet.joins(first - 1, blank))) return false
  if ((word.entry.cues.fact & (factCue.car | factCue.month)) !== 0) return false
  if (isOfThing(sheet, first - 2)) return false
  const senses = word.senseIn(sheet.languageAt(first - 1))
  return (senses & names) !== 0 && (senses & sense.place) === 0
}

/** «кафе Айжан, 2012 г.», «станция «Мира», 1999 г.»: what is called like somebody. */
function isOfThing(sheet: Sheet, at: number): boolean {
  const { place, namesake, social } = sheet.cuesAt(at)
  const isTold = (place | (namesake & namesakeCue.before) | (social & socialCue.business)) !== 0
  return isTold && sheet.joins(at, blank | gap.quote)
}

const names = sense.surelyName | sense.given | sense.nameBeside

const speaker = /^(?:я|мен|сен|өзім|озим)$/u

function isPerson(sheet: Sheet, at: number): boolean {
  const { fact } = sheet.cuesAt(at)
  return (fact & (factCue.person | factCue.child)) !== 0 || speaker.test(sheet.plainAt(at))
}
