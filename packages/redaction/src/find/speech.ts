import { numbersIn, severalNumbers } from '../cue/number-word.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
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
  /** With a word for thousands, and so a sum or a year. */
  readonly large: boolean
}

const between = blank | gap.hyphen | gap.comma | gap.bracket
const mostTokens = 32

/** The numbers that follow one another around this word. */
export function speechAt(sheet: Sheet, at: number, free: number): Speech {
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
  return heard(sheet, first, last)
}

function isFigure(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) && sheet.endOf(at) - sheet.startOf(at) <= 11
}

function isPart(sheet: Sheet, at: number): boolean {
  return isFigure(sheet, at) || isSaid(sheet, at)
}

/** Whether a word says a number, or several. */
export function isSaid(sheet: Sheet, at: number): boolean {
  return valueAt(sheet, at) >= 0 || isJoined(sheet, at)
}

/** «восемь-семь-ноль-пять» */
function isJoined(sheet: Sheet, at: number): boolean {
  return valueAt(sheet, at) === severalNumbers
}

function heard(sheet: Sheet, first: number, last: number): Speech {
  const parts = partsOf(sheet, first, last)
  let digits = ''
  let numbers = 0
  for (let at = 0; at < parts.length; numbers += 1) {
    const { figures, value, next } = numberFrom(parts, at)
    digits += figures ?? value
    at = next
  }
  const tokens = range(first, last)
  return {
    ...{ first, last, digits, numbers },
    words: tokens.filter((at) => !sheet.isDigits(at)).length,
    enumerated: tokens.some((at) => at < last && (sheet.gapAfter(at) & gap.comma) !== 0),
    large: parts.some(({ value }) => value >= 1000),
  }
}

/** A number in figures, or a word that says one, of those that are joined to one word too. */
interface Part {
  readonly figures?: string
  readonly value: number
  /** «жүз», which is counted. */
  readonly hundred: boolean
  /** Whether it may go on what is said before it. */
  readonly joins: boolean
}

function partsOf(sheet: Sheet, first: number, last: number): Part[] {
  return range(first, last).flatMap((at): Part[] => {
    if (sheet.isDigits(at))
      return [{ figures: sheet.textOf(at), value: 0, hundred: false, joins: false }]
    const joins = at > first && sheet.joins(at - 1, blank)
    if (!isJoined(sheet, at))
      return [{ value: valueAt(sheet, at), hundred: isHundred(sheet.plainAt(at)), joins }]
    const words = sheet.plainAt(at).split('-')
    return (numbersIn(sheet.foldedAt(at)) ?? []).map((value, index) => ({
      ...{ value, hundred: isHundred(words[index] ?? ''), joins: joins || index > 0 },
    }))
  })
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

interface Said {
  readonly figures?: string | undefined
  readonly value: number
  /** The part behind it. */
  readonly next: number
}

/** One number as it is said: hundreds, tens and ones; the Kazakh hundred is counted, «жеті жүз». */
function numberFrom(parts: readonly Part[], from: number): Said {
  const [first, second] = parts.slice(from, from + 2)
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
