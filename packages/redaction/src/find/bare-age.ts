import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { trait } from '../lexicon/trait.ts'
import { blank, gap } from '../text/gap.ts'
import { spelledLike } from '../text/question.ts'
import { type Found, unsure } from './found.ts'
import { type Numeral, numeralAt, valueAt } from './place/numeral.ts'

/** Ages of children that no word for years follows: «Ей всего 16», «Қызым 12-де», «Сыну семь». */
export function findBareAges(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.digits) add(found, ageAt(sheet, at) ?? bracketedAt(sheet, at))
  for (const at of sheet.spoken) {
    if (valueAt(sheet, at - 1) < 0 || !sheet.joins(at - 1, blank)) add(found, ageAt(sheet, at))
  }
  return found
}

function add(found: Found[], one: Found | null): void {
  if (one) found.push(one)
}

const adult = 18
const mostDigits = 2

function ageAt(sheet: Sheet, first: number): Found | null {
  if (sheet.isDigits(first) && sheet.endOf(first) - sheet.startOf(first) > mostDigits) return null
  const whose = isReachedSoon(sheet, first) ? reached : subjectBefore(sheet, first)
  if (whose === null) return null
  const numeral = numeralAt(sheet, first)
  if (!numeral || numeral.value === 0 || numeral.value >= adult || numeral.compound) return null
  const last = unitBehind(sheet, numeral)
  if (!last && (numeral.ordinal || isAlone(sheet, first) || !tells(sheet, numeral, whose)))
    return null
  const own = last ?? numeral.last
  // NOTE: «ей четырнадцать, второй день дома нет»: what follows counts something else.
  const end = [withOthers(sheet, own), own].find((one) => endsHere(sheet, one))
  return end === undefined ? null : unsure('AGE', sheet.startOf(first), sheet.endOf(end))
}

/** «Дочь Гаухар одна», and not «Сыну один»: behind somebody’s name it says that nobody else is there. */
function isAlone(sheet: Sheet, at: number): boolean {
  return alone.test(sheet.plainAt(at)) && sheet.wordAt(at - 1)?.capital === true
}

const alone = /^од(?:ин|на|ни|ну)$/u

/** «Дария (7), Сұлтан (3)», «Амир Б. (14)»: a small number in brackets behind a name. */
function bracketedAt(sheet: Sheet, at: number): Found | null {
  const [start, end] = [sheet.startOf(at), sheet.endOf(at)]
  if (sheet.text.charAt(start - 1) !== '(' || sheet.text.charAt(end) !== ')') return null
  const isInitial = sheet.wordAt(at - 1)?.letters === 1 && sheet.joins(at - 2, blank)
  const age = sheet.numberAt(at)
  return age > 0 && age < adult && isGiven(sheet, isInitial ? at - 2 : at - 1)
    ? unsure('AGE', start, end)
    : null
}

function isGiven(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || word.capitals) return false
  const { given, place } = word.entry.in(sheet.languageAt(at))
  return given && !place
}

const and = /^(?:и|және|мен)$/u

/** «внукам семь и четыре»: the ages of several, one behind another. */
function withOthers(sheet: Sheet, last: number): number {
  let end = last
  for (let one = otherBehind(sheet, last); one !== null; one = otherBehind(sheet, one)) end = one
  return end
}

/** The last token of the age that a comma or «и» parts from the one that ends here. */
function otherBehind(sheet: Sheet, end: number): number | null {
  const joined = and.test(sheet.plainAt(end + 1)) && sheet.joins(end + 1, blank)
  const between = joined ? blank : blank | gap.comma
  if (!sheet.joins(end, between) || (!joined && sheet.joins(end, blank))) return null
  const next = numeralAt(sheet, joined ? end + 2 : end + 1)
  const isOfChild = next && next.value > 0 && next.value < adult && !next.compound
  return isOfChild ? next.last : null
}

const isReached = spelledLike(/^тол(?:$|[ғдмпсаы])/u)
const mostInNumeral = 3

/** «15-ке толмаған»: behind the number stands that somebody reaches it. */
function isReachedSoon(sheet: Sheet, first: number): boolean {
  const isSuffixed = (sheet.gapAfter(first) & ~gap.hyphen) === 0
  if ((sheet.isDigits(first) && !isSuffixed) || sheet.languageAt(first) !== 'kk') return false
  for (let at = first + 1; at <= first + mostInNumeral; at += 1) {
    if (sheet.says(at, isReached)) return sheet.joins(at - 1, blank)
  }
  return false
}

/** To whom the number is, as a pronoun, a child or an age; and whether small words say that it is little. */
interface Subject {
  readonly kind: 'to whom' | 'child' | 'he' | 'age'
  readonly said: boolean
}

/** Of whom nothing more has to be told. */
const reached: Subject = { kind: 'child', said: false }
const little = wordsOf(
  'всего только лишь уже ещё еще нет не и скоро едва недавно исполнилось исполнится исполняется стукнуло',
  'было будет около почти примерно сейчас тогда небәрі небари бар болғаны болганы де да әлі али енді енди',
  'биыл жақында жакында тек шамамен қазір казир ғана гана',
)
const mostSmall = 4

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

function subjectBefore(sheet: Sheet, first: number): Subject | null {
  for (let at = first - 1; at >= first - mostSmall - 1; at -= 1) {
    if (!sheet.joins(at, blank | gap.hyphen)) return null
    const plain = sheet.wordAt(at)?.plain
    if (plain === undefined) return null
    const kind = kindOf(sheet, at, plain)
    if (kind) return { kind, said: at < first - 1 }
    if (!little.has(plain)) return null
  }
  return null
}

const kinds: ReadonlyMap<string, Subject['kind']> = new Map([
  ...kindsOf('to whom', 'ему ей моему моей обоим обеим оған оган старшей младшей'),
  ...kindsOf('child', 'екеуі үшеуі төртеуі бесеуі'),
  ...kindsOf('age', 'жасы жасым жасымыз'),
  ...kindsOf('he', 'ол'),
])

function kindsOf(kind: Subject['kind'], words: string): [string, Subject['kind']][] {
  return words.split(' ').map((word) => [word, kind])
}

const russianDative = /[уюеи]$|[ая]м$/u
const kazakhDative = /(?:м|с[іи]н|сын)[аеә]$|[ғгқк][аеә]$/u

function kindOf(sheet: Sheet, at: number, plain: string): Subject['kind'] | null {
  if (plain.length < 2) return null
  const said = kinds.get(plain)
  if (said) return said
  if (isNamedInDative(sheet, at)) return 'to whom'
  if (isNamed(sheet, at)) return 'child'
  if ((sheet.cuesAt(at).fact & factCue.child) === 0) return null
  const dative = sheet.languageAt(at) === 'kk' ? kazakhDative : russianDative
  return dative.test(plain) ? 'to whom' : 'child'
}

/** «Саян он төртте»: somebody by name, and no month. */
function isNamed(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !sheet.isCased(at) || sheet.languageAt(at) !== 'kk') return false
  const { ordinary, given, place } = word.entry.in('kk')
  const isMonth = (word.entry.cues.fact & factCue.month) !== 0
  return !isMonth && !word.street && (given || !(ordinary || place))
}

/** «Санжару пятнадцать» */
function isNamedInDative(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !sheet.isCased(at) || sheet.languageAt(at) !== 'ru') return false
  const { given, ordinary, place, cases } = word.entry.in('ru')
  const put = cases.length > 0 ? cases : word.entry.casesOfListed
  const isName = given || (word.traits & trait.shortNameForm) !== 0
  return isName && !ordinary && !place && !word.street && put.includes('dative')
}

const caseOfAge = /(?:д[ае]|т[ае]|[гк][ае])$/u

/** Whether such a number is an age: «Қызым 12-де», but no «Ол 12-де», which is a day. */
function tells(sheet: Sheet, numeral: Numeral, { kind, said }: Subject): boolean {
  const inCase = caseOfAge.test(sheet.foldedAt(numeral.last))
  const suffixed = numeral.suffixed || (numeral.inWords && inCase)
  if (kind === 'to whom') return true
  return suffixed && (kind !== 'he' || said)
}

const year = /^(?:год|л|месяц|месяца|месяцев|мес|ай|айда|айлық|айлык)$/u

/** «шестнадцатый год», «пять месяцев»: the word with which the number is an age. */
function unitBehind(sheet: Sheet, { last, ordinal }: Numeral): number | null {
  const plain = sheet.plainAt(last + 1)
  const fits = year.test(plain) && (plain !== 'год' || ordinal)
  return fits && sheet.joins(last, blank) ? last + 1 : null
}

const goesOn =
  /^(?:а|и|но|когда|как|да|және|мен|ал|толды|толады|толған|толмаған|толмады|толып|толса|келді|келген|кірді|шықты|бірақ|әрі|еді|екен|ғой)$/u

/** Whether nothing stands behind that the number counts. */
function endsHere(sheet: Sheet, last: number): boolean {
  if ((sheet.gapAfter(last) & ~gap.space) !== 0) return true
  const next = sheet.wordAt(last + 1)
  if (!next) return false
  const { traits } = next
  const isVerb = (traits & trait.verb) !== 0 && (traits & trait.noun) === 0
  return isVerb || goesOn.test(next.plain) || little.has(next.plain)
}
