import { numbersIn, severalNumbers } from '../cue/number-word.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { typedLike } from '../text/question.ts'
import { valueAt } from './place/numeral.ts'

/** Numbers that are said one after another. */
export interface Speech {
  readonly first: number
  readonly last: number
  readonly digits: string
  /** How many numbers stand there, each as one says it: семьсот один. */
  readonly numbers: number
  /** How many of the tokens are words. */
  readonly words: number
  readonly enumerated: boolean
  /** With a word for thousands, and so most likely a sum or a year. */
  readonly large: boolean
}

const between = blank | gap.hyphen | gap.comma | gap.bracket
const mostTokens = 32

/** The numbers that follow one another around this word; null where it stands alone and says one, as most do. */
export function speechAt(sheet: Sheet, at: number, free: number): Speech | null {
  if (isQuarter(sheet, at)) return null
  let first = at
  while (
    first > free &&
    at - first < 4 &&
    sheet.joins(first - 1, between) &&
    isFigure(sheet, first - 1)
  )
    first -= 1
  let last = at
  while (last - first < mostTokens && sheet.joins(last, between) && isPart(sheet, last + 1))
    last += 1
  return first === last && !isJoined(sheet, at) ? null : heard(sheet, first, last)
}

function isFigure(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) && sheet.endOf(at) - sheet.startOf(at) <= 11
}

function isPart(sheet: Sheet, at: number): boolean {
  return isFigure(sheet, at) || isSaid(sheet, at)
}

/** Whether a word says a number, or several. */
export function isSaid(sheet: Sheet, at: number): boolean {
  return (valueAt(sheet, at) >= 0 && !isQuarter(sheet, at)) || isJoined(sheet, at)
}

/** «1-тоқсанда», «екінші тоқсан»: ninety, and a quarter of a year. */
function isQuarter(sheet: Sheet, at: number): boolean {
  if (!sheet.says(at, saysQuarter) || !sheet.joins(at - 1, blank | gap.hyphen)) return false
  return sheet.isDigits(at - 1)
    ? sheet.numberAt(at - 1) <= quarters
    : which.test(sheet.foldedAt(at - 1))
}

const quarters = 4
const saysQuarter = typedLike(/^токсан(?:[дг]а|дын|ды|дан|ы|ынд?а?)?$/u)
const which = /^(?:биринши|екинши|ушинши|тортинши)$/u

/** «восемь-семь-ноль-пять» */
function isJoined(sheet: Sheet, at: number): boolean {
  return valueAt(sheet, at) === severalNumbers
}

function heard(sheet: Sheet, first: number, last: number): Speech {
  const parts: Part[] = []
  let words = 0
  let [enumerated, large] = [false, false]
  for (let at = first; at <= last; at += 1) {
    if (at > first && (sheet.gapAfter(at - 1) & gap.comma) !== 0) enumerated = true
    if (sheet.isDigits(at)) parts.push({ figures: sheet.textOf(at), ...noNumber })
    else {
      words += 1
      addWord(sheet, at, { parts, joins: at > first && sheet.joins(at - 1, blank) })
    }
  }
  let digits = ''
  let numbers = 0
  let afterThousand = false
  for (let at = 0; at < parts.length; numbers += 1) {
    const { figures, value, next } = numberFrom(parts, at)
    at = next
    if (value >= thousand) large = true
    if (value === thousand) {
      digits ||= '1'
      afterThousand = true
      continue
    }
    digits += figures ?? (afterThousand ? `${value}`.padStart(3, '0') : value)
    afterThousand = false
  }
  return { first, last, digits, numbers, words, enumerated, large }
}

const thousand = 1000

/** A number in figures, or a word that says one, of those that are joined to one word too. */
interface Part {
  readonly figures?: string
  readonly value: number
  /** «жүз», which is counted. */
  readonly hundred: boolean
  /** Whether it may go on what is said before it. */
  readonly joins: boolean
}

const noNumber = { value: 0, hundred: false, joins: false } as const

interface Before {
  readonly parts: Part[]
  readonly joins: boolean
}

function addWord(sheet: Sheet, at: number, { parts, joins }: Before): void {
  const value = valueAt(sheet, at)
  if (value !== severalNumbers) {
    parts.push({ value, hundred: value === 100 && isHundred(sheet.plainAt(at)), joins })
    return
  }
  const words = sheet.plainAt(at).split('-')
  for (const [index, one] of (numbersIn(sheet.foldedAt(at)) ?? []).entries()) {
    const hundred = one === 100 && isHundred(words[index] ?? '')
    parts.push({ value: one, hundred, joins: joins || index > 0 })
  }
}

interface Said {
  readonly figures?: string | undefined
  readonly value: number
  /** The part behind it. */
  readonly next: number
}

/** One number as it is said: hundreds, tens and ones; the Kazakh hundred is counted, «жеті жүз». */
function numberFrom(parts: readonly Part[], from: number): Said {
  const [first, second] = [parts[from], parts[from + 1]]
  let value = first?.value ?? 0
  let next = from + 1
  if (first?.figures !== undefined) return { figures: first.figures, value, next }
  if (value > 0 && value < 10 && second?.hundred && second.joins) {
    value *= 100
    next += 1
  }
  for (let room = roomUnder(value); room > 0; next += 1) {
    const more = parts[next]
    if (!more?.joins || more.value <= 0 || more.value >= room) break
    value += more.value
    room = roomUnder(more.value)
  }
  return { value, next }
}

function isHundred(plain: string): boolean {
  return /^ж[үу]з/u.test(plain)
}

function roomUnder(value: number): number {
  if (value >= 100) return value % 100 === 0 ? 100 : 0
  return value >= 10 && value % 10 === 0 ? 10 : 0
}
