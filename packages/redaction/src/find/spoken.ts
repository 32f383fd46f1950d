import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank } from '../text/gap.ts'
import type { Found } from './found.ts'
import { type Own, ownNumbers } from './own-number.ts'
import { factsBefore } from './reading.ts'
import { isSaid, type Speech, speechAt } from './speech.ts'

/** Phones and other long numbers that are spoken in words, figures among them. */
export function findSpoken(sheet: Sheet): Found[] {
  const own = ownNumbers(sheet.page.known)
  const found: Found[] = []
  let free = 0
  for (const at of sheet.spoken) {
    if (at < free || !isSaid(sheet, at)) continue
    const speech = speechAt(sheet, at, free)
    free = (speech?.last ?? at) + 1
    const one = speech && readingOf(sheet, speech, own)
    if (one) found.push(one)
  }
  return found
}

const whole = 10
const local = 6

function readingOf(sheet: Sheet, speech: Speech, own: Own): Found | null {
  const { digits, numbers, words, enumerated, large } = speech
  if (words === 0 || digits.length < 5) return null
  if (own.people.has(digits)) {
    return { ...made(sheet, speech, digits.length === 12 ? 'IIN' : 'PHONE'), ...ofRegister }
  }
  if (own.places.has(digits)) return null

  const facts = factsBefore(sheet, speech.first, 3)
  if (large) return isDictated(sheet, speech, facts) ? dictated(sheet, speech, facts) : null
  if (digits.length >= whole && numbers > 2) return made(sheet, speech, kindOf(digits, facts))
  const asked = (facts & (factCue.phone | factCue.number)) !== 0
  if (enumerated || isCounting(sheet, speech.last)) return null
  if (asked && numbers > 1) return made(sheet, speech, 'PHONE')
  return numbers > 2 && digits.length >= local ? made(sheet, speech, 'PHONE') : null
}

const named = factCue.personal | factCue.business | factCue.card | factCue.document
const dialled = factCue.phone | factCue.number

/** «ИИН … триста одна тысяча сто двадцать два»: a number, where a word says so, and no sum. */
function isDictated(sheet: Sheet, { digits, last }: Speech, facts: number): boolean {
  if (isCounting(sheet, last)) return false
  return (facts & named) !== 0 || ((facts & dialled) !== 0 && digits.length >= whole)
}

function dictated(sheet: Sheet, speech: Speech, facts: number): Found {
  return { ...made(sheet, speech, kindOf(speech.digits, facts)), verdict: 'review' }
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
