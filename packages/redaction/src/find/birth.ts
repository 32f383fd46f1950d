import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, sure } from './found.ts'
import { valueAt } from './place/numeral.ts'

/** Dates and years of birth, in figures and in words. */
export function findBirths(sheet: Sheet): Found[] {
  const found: Found[] = []
  const mayBeSaid = (sheet.facts & factCue.birth) !== 0
  for (const at of sheet.stated) {
    const says = mayBeSaid && (sheet.cuesAt(at).fact & factCue.birth) !== 0
    if (!says && !isAbbreviated(sheet, at)) continue
    const before = dateBefore(sheet, at)
    // «1985 г.р., родился 12 марта»: the date before the second word is that of the first.
    const isTold = before?.start === found.at(-1)?.start
    const after = dateAfter(sheet, at)
    const isSaid = after !== null || isHiddenBehind(sheet, at)
    const isParted = isSaid && before !== null && isOfSentenceBefore(sheet, before, at)
    const one = isTold || isParted ? after : clearer(before, after)
    if (one) found.push(one)
  }
  return found
}

const shortest = 3
const longestShort = 2

/** «родился [рождение 1]», «Дата рождения: [рождение 1]» */
function isHiddenBehind(sheet: Sheet, at: number): boolean {
  return [at + 1, at + 2].some((one) => sheet.wordAt(one)?.standIn === true)
}

/** «Ответить до 12 апреля. Род. 05.06.1979»: whether the date before stands in another sentence or line than the word. */
function isOfSentenceBefore(sheet: Sheet, { end }: Found, at: number): boolean {
  for (let one = at - 1; sheet.endOf(one) >= end; one -= 1) {
    const bits = sheet.gapAfter(one)
    const isDash = (bits & gap.hyphen) !== 0 && (bits & gap.space) !== 0
    if ((bits & (gap.stop | gap.newline)) === 0 && !isDash) continue
    const isWhole = (sheet.wordAt(one)?.letters ?? 0) > longestShort
    if (isWhole || sheet.wordAt(one + 1)?.capital || (bits & gap.newline) !== 0) return true
  }
  return false
}

/** «Абая 14, родился 12.03.1985»: a number of two figures before the word is hardly a year, where a date stands behind it. */
function clearer(before: Found | null, after: Found | null): Found | null {
  if (!before || !after) return before ?? after
  const isShort = before.end - before.start < shortest
  return isShort && after.end - after.start > shortest ? after : before
}

const shortWords = /^(?:г|ж|д|г\.р|ж\.т)$/u
const shortSeconds = /^(?:р|т)$/u

/** «г.р.», «ж.т.», «д. р.», «г/р» */
function isAbbreviated(sheet: Sheet, at: number): boolean {
  const parted = gap.stop | gap.space | gap.slash
  if (sheet.wordAt(at + 1)?.letters !== 1 || !sheet.joins(at, parted)) return false
  const [a, b] = [sheet.plainAt(at), sheet.plainAt(at + 1)]
  const small = sheet.wordAt(at)?.capital === false || a === 'д' || isBehindDate(sheet, at)
  return small && shortWords.test(a) && shortSeconds.test(b)
}

/** «17.05.92 Г.Р., НА УЧЁТЕ», and not «17.05.2026 Г.Р. Ахметов», which are initials. */
function isBehindDate(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at - 1) || !sheet.joins(at - 1, blank)) return false
  const isName = sheet.wordAt(at + 2)?.capital === true && sheet.joins(at + 1, blank | gap.stop)
  return !isName || !sheet.isCased(at + 2)
}

const mostTokens = 10
const within =
  blank | gap.stop | gap.hyphen | gap.slash | gap.colon | gap.comma | gap.bracket | gap.quote
const leads =
  /^(?:рождения|рожд|к[үу]н[іи](?:м|ң|міз|миз|ңіз)?|дата|жылы|год|года|в|во|р|т|он|она|был|была|ол|менің|его|её|ее|у|него|неё|нее|меня|нас|них|сына|дочери|мой|место|жер)$/u

/** The date behind «родился», «туған күні»; words that only lead to it are passed over. */
function dateAfter(sheet: Sheet, at: number): Found | null {
  let first = at + 1
  while (first < at + 4 && sheet.joins(first - 1, within) && !isOfDate(sheet, first)) {
    if (!leads.test(sheet.plainAt(first))) return null
    first += 1
  }
  if (begins(sheet, first)) return null
  let last = first - 1
  while (last - first < mostTokens && goesOn(sheet, last) && isOfDate(sheet, last + 1)) last += 1
  return dateOf(sheet, first, last)
}

/** «2014 года рождения. Сентябрь прошёл»: a month with which the next sentence begins. */
function begins(sheet: Sheet, first: number): boolean {
  const isWhole = (sheet.wordAt(first - 1)?.letters ?? 0) > longestAbbreviated
  const isStopped = (sheet.gapAfter(first - 1) & gap.stop) !== 0
  return isWhole && isStopped && sheet.wordAt(first)?.capital === true
}

const longestAbbreviated = 4

/** «22.03.2016, екінші сыныпта»: behind a comma no words go on a date in figures, nor the number of a form. */
function goesOn(sheet: Sheet, last: number): boolean {
  if (!sheet.joins(last, within)) return false
  const isApart = sheet.isDigits(last) && (sheet.gapAfter(last) & gap.comma) !== 0
  return !isApart || !(valueAt(sheet, last + 1) >= 0 || isForm(sheet, last + 2))
}

function isForm(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.form) !== 0
}

/** The date before «года рождения», «жылы туған». */
function dateBefore(sheet: Sheet, at: number): Found | null {
  let last = at - 1
  while (last > at - 4 && sheet.joins(last, within) && !isOfDate(sheet, last)) {
    if (!leads.test(sheet.plainAt(last))) return null
    last -= 1
  }
  let first = last + 1
  while (
    last - first < mostTokens &&
    sheet.joins(first - 1, within) &&
    isOfDate(sheet, first - 1) &&
    !isOther(sheet, first - 1)
  ) {
    first -= 1
  }
  return dateOf(sheet, first, last)
}

const yearLength = 4

/** «тел. 8-705-123-45-67, 12.03.85 г.р.»: figures that a comma or a line parts from the date, but for one year after another. */
function isOther(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at) || !sheet.isDigits(at + 1)) return false
  if ([at, at + 1].every((one) => sheet.endOf(one) - sheet.startOf(one) === yearLength))
    return false
  return (sheet.gapAfter(at) & (gap.comma | gap.newline)) !== 0
}

const ending =
  /^(?:[іиыы]?нш[іиы](?:сі|си)?|го|ого|е|ый|ой|м|ом|ші|шы|ж|г|х|жылғы|жылы|жылдың|года|год|году|жыл|жылдары|и|по|с)$/u

function isOfDate(sheet: Sheet, at: number): boolean {
  if (sheet.isDigits(at)) return sheet.endOf(at) - sheet.startOf(at) <= 4
  return isMonth(sheet, at) || valueAt(sheet, at) >= 0 || isEnding(sheet, at)
}

/** A word that goes with a number of a date: «85-го», «1985 жылғы 12 сәуірде». */
function isEnding(sheet: Sheet, at: number): boolean {
  const number = [at - 1, at - 2].some((one) => isNumber(sheet, one))
  return number && ending.test(sheet.plainAt(at))
}

function isNumber(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) || valueAt(sheet, at) >= 0
}

const romanMonth = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})$/u

/** «марта», and «III» of «12.III.1985». */
function isMonth(sheet: Sheet, at: number): boolean {
  if ((sheet.cuesAt(at).fact & factCue.month) !== 0) return true
  return sheet.isDigits(at - 1) && romanMonth.test(sheet.plainAt(at))
}

/** The stretch of a date without the words that only end it; null where too little of one stands there. */
function dateOf(sheet: Sheet, from: number, to: number): Found | null {
  let [first, last] = [from, to]
  while (isOnlyEnding(sheet, first)) first += 1
  while (isOnlyEnding(sheet, last) && sheet.gapAfter(last - 1) !== gap.hyphen) last -= 1
  if (first > last) return null

  const month = range(first, last).some((at) => isMonth(sheet, at))
  const figures = range(first, last).filter((at) => sheet.isDigits(at))
  const year = figures.some((at) => sheet.endOf(at) - sheet.startOf(at) === 4)
  const enough = month || year || figures.length === 3 || isShortYear(sheet, first, last)
  const end = isYearWord(sheet, last + 1, to) ? last + 1 : last
  return enough ? sure('DOB', sheet.startOf(first), sheet.endOf(end)) : null
}

const yearWords = /^(?:года|год|г|жыл)$/u

/** «12 апреля 1985 года»: the word for a year belongs to the date. */
function isYearWord(sheet: Sheet, at: number, to: number): boolean {
  return at <= to && yearWords.test(sheet.plainAt(at))
}

/** «85 г.р.», «восемьдесят пятого года рождения». */
function isShortYear(sheet: Sheet, first: number, last: number): boolean {
  if (sheet.isDigits(first)) return sheet.endOf(first) - sheet.startOf(first) === 2
  return range(first, last).some((at) => valueAt(sheet, at) >= 20)
}

function isOnlyEnding(sheet: Sheet, at: number): boolean {
  return !sheet.isDigits(at) && ending.test(sheet.plainAt(at))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
