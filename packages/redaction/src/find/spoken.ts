import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import type { Found } from './found.ts'
import { type Own, ownNumbers } from './own-number.ts'
import { valueAt } from './place/numeral.ts'
import { factsBefore } from './reading.ts'

/** Phones and other long numbers that are spoken in words, figures among them. */
export function findSpoken(sheet: Sheet): Found[] {
  const own = ownNumbers(sheet.page.known)
  const found: Found[] = []
  let free = 0
  for (const at of sheet.spoken) {
    if (at < free || valueAt(sheet, at) < 0) continue
    const speech = speechAt(sheet, at, free)
    free = speech.last + 1
    const one = readingOf(sheet, speech, own)
    if (one) found.push(one)
  }
  return found
}

interface Speech {
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
function speechAt(sheet: Sheet, at: number, free: number): Speech {
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
  return isFigure(sheet, at) || valueAt(sheet, at) >= 0
}

function heard(sheet: Sheet, first: number, last: number): Speech {
  let digits = ''
  let numbers = 0
  let words = 0
  let enumerated = false
  let large = false
  for (let at = first; at <= last; ) {
    const said = sheet.isDigits(at)
      ? { digits: sheet.textOf(at), last: at }
      : spokenNumber(sheet, at, last)
    if (!sheet.isDigits(at)) words += said.last - at + 1
    if (said.digits === '') large = true
    digits += said.digits
    numbers += 1
    at = said.last + 1
    if (at <= last && (sheet.gapAfter(at - 1) & gap.comma) !== 0) enumerated = true
  }
  return { first, last, digits, numbers, words, enumerated, large }
}

/** One number as it is said: hundreds, tens and ones; the Kazakh hundred is counted, «жеті жүз». */
function spokenNumber(sheet: Sheet, at: number, most: number): { digits: string; last: number } {
  let value = valueAt(sheet, at)
  let last = at
  if (value >= 1000) return { digits: '', last }
  if (
    value > 0 &&
    value < 10 &&
    last < most &&
    valueAt(sheet, last + 1) === 100 &&
    isKazakhHundred(sheet, last + 1)
  ) {
    value *= 100
    last += 1
  }
  let room = roomUnder(value)
  while (last < most && room > 0 && joinsNumber(sheet, last)) {
    const next = valueAt(sheet, last + 1)
    if (next <= 0 || next >= room || (room === 10 && next > 9)) break
    value += next
    last += 1
    room = roomUnder(next)
  }
  return { digits: String(value), last }
}

function joinsNumber(sheet: Sheet, at: number): boolean {
  return sheet.joins(at, blank) && !sheet.isDigits(at + 1)
}

function roomUnder(value: number): number {
  if (value >= 100) return value % 100 === 0 ? 100 : 0
  return value >= 10 && value % 10 === 0 ? 10 : 0
}

function isKazakhHundred(sheet: Sheet, at: number): boolean {
  return /^ж[үу]з/u.test(sheet.plainAt(at))
}

const whole = 10
const local = 6

function readingOf(sheet: Sheet, speech: Speech, own: Own): Found | null {
  const { digits, numbers, words, enumerated, large } = speech
  if (large || words === 0 || digits.length < 5) return null
  if (own.people.has(digits)) {
    return { ...made(sheet, speech, digits.length === 12 ? 'IIN' : 'PHONE'), ...ofRegister }
  }
  if (own.places.has(digits)) return null

  const facts = factsBefore(sheet, speech.first, 3)
  if (digits.length >= whole && numbers > 2) return made(sheet, speech, kindOf(digits, facts))
  const asked = (facts & (factCue.phone | factCue.number)) !== 0
  if (enumerated || isCounting(sheet, speech.last)) return null
  if (asked && numbers > 1) return made(sheet, speech, 'PHONE')
  return numbers > 2 && digits.length >= local ? made(sheet, speech, 'PHONE') : null
}

const ofRegister = { reason: 'REGISTER', confidence: 1 } as const

function kindOf(digits: string, facts: number): Found['type'] {
  if ((facts & factCue.personal) !== 0) return 'IIN'
  if ((facts & factCue.business) !== 0) return 'BIN'
  if (digits.length === 12) return 'IIN'
  return digits.length >= 16 ? 'CARD' : 'PHONE'
}

function isCounting(sheet: Sheet, last: number): boolean {
  return (sheet.cuesAt(last + 1).fact & factCue.unit) !== 0 && sheet.joins(last, blank)
}

function made(sheet: Sheet, { first, last }: Speech, type: Found['type']): Found {
  const plus = (sheet.cuesAt(first - 1).fact & factCue.plus) !== 0 && sheet.joins(first - 1, blank)
  return {
    start: sheet.startOf(plus ? first - 1 : first),
    end: sheet.endOf(last),
    type,
    verdict: 'redact',
    reason: 'PATTERN',
    confidence: 0.85,
  }
}
