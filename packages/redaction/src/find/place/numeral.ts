import { factCue } from '../../cue/fact.ts'
import { isOrdinal } from '../../cue/number-word.ts'
import { placeCue } from '../../cue/place.ts'
import { folded } from '../../cue/rule.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { mark } from '../../lexicon/mark.ts'
import { blank, gap } from '../../text/gap.ts'
import { withLetter } from './house-letter.ts'

/** A number of at most four digits with what belongs to it, in figures or words: 17, 12а, 15-20, 14-й, сорок пять. */
export interface Numeral {
  readonly last: number
  readonly value: number
  /** Says which one: 14-й, пятый, 5-ші. */
  readonly ordinal: boolean
  /** Carries a Kazakh case: 52-ден. */
  readonly suffixed: boolean
  readonly inWords: boolean
  /** A house with a letter or a fraction. */
  readonly compound: boolean
}

const mostDigits = 4

/** The number that begins at this place; null where none does, or a decimal, an hour, a date. */
export function numeralAt(sheet: Sheet, at: number): Numeral | null {
  const inFigures = sheet.isDigits(at)
  if (inFigures && followsDigits(sheet, at)) return null
  const numeral = inFigures ? figuresAt(sheet, at) : inWords(sheet, at)
  return numeral && withSaidFraction(sheet, numeral)
}

/** «двадцать пять дробь три» */
function withSaidFraction(sheet: Sheet, numeral: Numeral): Numeral {
  if (sheet.plainAt(numeral.last + 1) !== 'дробь') return numeral
  const second = sheet.joins(numeral.last, blank) ? numeralAt(sheet, numeral.last + 2) : null
  return second ? { ...numeral, last: second.last, compound: true } : numeral
}

/** The number of the figures at this place, also where a comma without a space joins them to others. */
export function figuresAt(sheet: Sheet, at: number): Numeral | null {
  if (sheet.endOf(at) - sheet.startOf(at) > mostDigits) return null

  const value = sheet.numberAt(at)
  const letter = withLetter(sheet, at)
  const fraction = withFraction(sheet, letter)
  const last = fraction > letter ? withLetter(sheet, fraction) : letter
  const ending = endingOf(sheet, last)
  return {
    last: ending === 'none' ? last : last + 1,
    value,
    ordinal: ending === 'ordinal',
    suffixed: ending === 'case' || (last > at && isLetterInCase(sheet, last)),
    inWords: false,
    compound: last > at,
  }
}

/** Whether the digits are the end of a decimal, an hour or a longer number. */
function followsDigits(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at - 1)) return false
  const before = sheet.gapAfter(at - 1)
  return before === gap.stop || before === gap.colon || isDecimal(sheet, at - 1)
}

/** «12,5», and not «Абая,12,35», «12/1,35» or «45А,35», where the comma parts fields. */
function isDecimal(sheet: Sheet, at: number): boolean {
  if (sheet.gapAfter(at) !== gap.comma || sheet.text.charAt(sheet.endOf(at)) !== ',') return false
  const before = sheet.gapAfter(at - 1)
  if (!sheet.isDigits(at) || before === gap.slash || isNumbered(sheet, at)) return false
  if (isOfRow(sheet, at)) return false
  return before !== gap.comma || !(isNumbered(sheet, at - 1) || sheet.wordAt(at - 1))
}

/** «мкр 8,12,35»: three numbers with two commas are no decimal; nor are they thousands. */
function isOfRow(sheet: Sheet, at: number): boolean {
  return [at - 1, at].some((first) => {
    const numbers = [first, first + 1, first + 2]
    const areTight = numbers.slice(0, 2).every((one) => sheet.gapAfter(one) === gap.comma)
    return areTight && numbers.every((one) => sheet.isDigits(one)) && !areThousands(sheet, numbers)
  })
}

const ofThousands = 3

function areThousands(sheet: Sheet, [, ...behind]: readonly number[]): boolean {
  return behind.every((one) => sheet.endOf(one) - sheet.startOf(one) === ofThousands)
}

/** «Аксай-4» */
function isNumbered(sheet: Sheet, at: number): boolean {
  return sheet.gapAfter(at - 1) === gap.hyphen && sheet.wordAt(at - 1) !== undefined
}

const fractionGap = gap.slash | gap.space

function withFraction(sheet: Sheet, at: number): number {
  if (!sheet.isDigits(at + 1)) return at
  const between = sheet.gapAfter(at)
  const slash = (between & gap.slash) !== 0 && (between & ~fractionGap) === 0
  const size = sheet.endOf(at + 1) - sheet.startOf(at + 1)
  return (slash || between === gap.hyphen) && size <= mostDigits ? at + 1 : at
}

const caseEnding =
  /^(?:[дт][ае]н?|н[ае]н|[гк][ае]|[нд][иы]|ты|ти|[нтд][иы]н|[мбп]ен|[дт][ае]г[иы].{0,4})$/u

/** Whether this is a Kazakh ending with which a number in figures stands in a case: «102-ге», «8-ден». */
export function isCaseEnding(word: string): boolean {
  return caseEnding.test(folded(word))
}

/** «23а-де», «195б-үйде» */
function isLetterInCase(sheet: Sheet, at: number): boolean {
  const word = sheet.plainAt(at)
  if (word.charAt(1) !== '-') return false
  const [, ending = ''] = word.split('-')
  return isCaseEnding(ending) || ending.startsWith('үй')
}

function endingOf(sheet: Sheet, at: number): 'none' | 'ordinal' | 'case' {
  const word = sheet.wordAt(at + 1)
  const between = sheet.gapAfter(at)
  if (between === gap.space && isApartCase(sheet, at + 1)) return 'case'
  if (!word || (between !== gap.hyphen && between !== gap.none)) return 'none'
  const ordinal = (sheet.cuesAt(at + 1).place & placeCue.ordinal) !== 0
  if (ordinal && (between === gap.hyphen || word.plain.length > 1)) return 'ordinal'
  if (/^[иы]?нш[иы]|^ш[иы]/u.test(word.entry.folded)) return 'ordinal'
  return caseEnding.test(word.entry.folded) ? 'case' : 'none'
}

/** «31 дегі үйге»: a suffix that is no word of its own, typed apart. */
function isApartCase(sheet: Sheet, at: number): boolean {
  return /^(?:[дт]ег[іи]|да[ғг]ы)$/u.test(sheet.plainAt(at))
}

const mostWords = 3

function inWords(sheet: Sheet, at: number): Numeral | null {
  let value = 0
  let below = 1000
  let last = at - 1
  for (let next = at; next < at + mostWords; next += 1) {
    const said = valueAt(sheet, next)
    if (said < 0 || said >= below || said === 0) break
    if (next > at && !sheet.joins(next - 1, blank)) break
    value += said
    last = next
    below = said >= 100 ? 100 : said >= 20 || (said === 10 && isKazakhTen(sheet, next)) ? 10 : 0
  }
  if (last < at) return null
  const plain = sheet.foldedAt(last)
  return {
    last,
    value,
    ordinal: isOrdinal(plain),
    suffixed: false,
    inWords: true,
    compound: false,
  }
}

const ten = 'он'

/** The number that this word says; -1 where it says none. */
export function valueAt(sheet: Sheet, at: number): number {
  const word = sheet.wordAt(at)
  if (!word || (word.marks & mark.spoken) === 0) return -1
  const { value } = word.entry.cues
  // NOTE: «он» is ten in Kazakh and “he” in Russian.
  if (value !== 10 || word.plain !== ten || sheet.languageAt(at) === 'kk') return value
  return isKazakhUnit(sheet, at + 1) || isKazakhUnit(sheet, at - 1) ? value : -1
}

const kazakhUnit = /^(?:бир|еки|уш|торт|бес|алты|жети|сегиз|тогыз|жуз|мын)/u

function isKazakhUnit(sheet: Sheet, at: number): boolean {
  return kazakhUnit.test(sheet.foldedAt(at))
}

function isKazakhTen(sheet: Sheet, at: number): boolean {
  return sheet.plainAt(at).startsWith(ten)
}

/** The number in words that ends at this place, no earlier than `from`; its first word. */
export function wordsBefore(sheet: Sheet, last: number, from: number): number | null {
  for (let first = Math.max(from, last - mostWords + 1); first <= last; first += 1) {
    if (valueAt(sheet, first) > 0 && inWords(sheet, first)?.last === last) return first
  }
  return null
}

/** Whether what follows makes a count, a sum, an hour or a date of the number that ends here. */
export function isCount(sheet: Sheet, last: number): boolean {
  const end = sheet.endOf(last)
  const sign = sheet.text.charAt(end)
  if (sign === '%' || sign === '°' || (sign === ' ' && sheet.text.charAt(end + 1) === '%'))
    return true
  if (sheet.isDigits(last + 1)) {
    const between = sheet.gapAfter(last)
    return between === gap.stop || between === gap.colon || isDecimal(sheet, last)
  }
  if (!sheet.joins(last, blank | gap.hyphen) || beginsNext(sheet, last)) return false
  if (isSquareMetres(sheet, last + 1)) return true
  const { place, fact } = sheet.cuesAt(last + 1)
  const isCounted =
    (fact & (factCue.unit | factCue.form | factCue.law)) !== 0 || (place & placeCue.counted) !== 0
  return isCounted && !acting.test(sheet.plainAt(last + 1))
}

/** «дом 58 Житель (…)», «кв. 50 – Житель»: whether another phrase begins behind the token, and nothing that it counts. */
export function beginsNext(sheet: Sheet, last: number): boolean {
  const bits = sheet.gapAfter(last)
  if ((bits & gap.hyphen) !== 0 && (bits & gap.space) !== 0) return true
  const next = sheet.wordAt(last + 1)
  // NOTE: «На улице Абая 12 Апреля собрались»: a day, whatever its letter.
  if (!next || (next.entry.cues.fact & factCue.month) !== 0) return false
  if (next.capital && !next.capitals && sheet.isCased(last + 1)) return true
  return oneResident.test(next.plain) && !one.test(sheet.textOf(last))
}

/** In the singular, in which nobody is counted but behind one. */
const oneResident =
  /^(?:гражданин|гражданка|житель|жительница|заявитель|сосед|соседка|женщина|мужчина)$/u
const one = /(?:^|[^1])1$/u

/** «Абай көшесі, 12 тұрғындары», «45 пәтер шағымданады»: behind a number that counts a Kazakh word is no plural and no verb. */
const acting = /^(?:т[ұу]р[ғг]ын(?:дар|ымын|мын)|ша[ғг]ымдан)/u

/** «60 кв. м»: whether what stands at this place is an area and no flat. */
export function isSquareMetres(sheet: Sheet, at: number): boolean {
  const metres = sheet.plainAt(at) === 'кв' && /^м(?:етр|$)/u.test(sheet.plainAt(at + 1))
  return metres && sheet.joins(at, blank | gap.stop)
}

const brought = /^(?:жалоб|вопрос|обращени|заявлени|шағым|сұрақ|өтініш)/u

/** «Клара, кв 5 жалоба на шум»: behind the abbreviation stands what somebody from that flat brings. */
export function isBrought(sheet: Sheet, at: number, { last }: Numeral): boolean {
  return sheet.plainAt(at) === 'кв' && brought.test(sheet.plainAt(last + 1))
}
