import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { isDialled, isLocalShape, isWholeMobile } from './dialled.ts'
import type { Piece } from './digits.ts'
import type { Found } from './found.ts'
import type { Own } from './own-number.ts'
import { phoneEnd } from './phone-tail.ts'
import { isSum } from './sum.ts'
import { tokenBehind } from './token-behind.ts'

/** Digits that may be one number. */
export interface Written {
  readonly sheet: Sheet
  readonly own: Own
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly pieces: readonly Piece[]
  /** Nothing of the run stands before or behind. */
  readonly whole: boolean
  readonly isLast: boolean
  /** Its first and its last token. */
  readonly first: number
  readonly last: number
}

/** What a number is, and how sure that is: the highest rank wins. */
export interface Reading {
  readonly found: Found | null
  readonly rank: number
}

/** Whether so many digits that begin so may be a number of somebody; a quick look before the long one. */
export function mayBeNumber(begin: string, length: number, isEnd: boolean): boolean {
  if (isEnd || length === personalLength || length === cardLength || length === accountLength) {
    return true
  }
  return (length === 11 && /[078]/.test(begin)) || (length === 10 && begin === '7')
}

/** What these digits are; null where they are nothing. */
export function readingOf(written: Written): Reading | null {
  const { digits, own } = written
  if (own.people.has(digits)) {
    return {
      found: made(written, digits.length === 12 ? 'IIN' : 'PHONE', 1),
      rank: 100,
    }
  }
  if (own.places.has(digits)) return { found: null, rank: 90 }
  const known =
    digits.length < longWord
      ? null
      : (phone(written) ?? personal(written) ?? card(written) ?? document(written))
  if (known || isSumHere(written)) return known
  return (digits.length < longWord ? localPhone(written) : null) ?? unexplained(written)
}

function phone(written: Written): Reading | null {
  const { digits, start, sheet, isLast } = written
  const plus = sheet.text.charAt(start) === '+'
  const length = digits.length
  if (countsMoney(written)) return null

  if (length === 11 && (/^[78]/.test(digits) || beginsAtHome(written)))
    return ranked(written, 'PHONE', 80)
  if (length === 10 && digits.startsWith('7') && looksDialled(written))
    return ranked(written, 'PHONE', 50)
  if (plus && isLast && length >= 9 && length <= 15) return ranked(written, 'PHONE', 75)
  const abroad = length >= 12 && length <= 17 && /^(?:810|00)/.test(digits)
  if (abroad && isLast) return ranked(written, 'PHONE', 81)
  const asked = length <= 11 && isLast && (isAsked(written) || isBracketed(written))
  return asked ? ranked(written, 'PHONE', 45) : null
}

/** «О701 555 12 34», «07015551234», and not «07-2024-1234-5»: a zero for the eight before the code. */
function beginsAtHome({ digits, pieces }: Written): boolean {
  return digits.startsWith('07') && (pieces[0]?.digits.length ?? 0) >= withCode
}

const withCode = 4

/** No sum in groups of three, «7 012 345 678». */
function looksDialled({ pieces }: Written): boolean {
  const [first, ...others] = pieces
  return first?.digits.length !== 1 || !others.every(({ digits }) => digits.length === 3)
}

function isBracketed({ sheet, start, end }: Written): boolean {
  const near = sheet.text.slice(Math.max(0, start - 1), end)
  return near.includes('(') && near.includes(')')
}

const business = /^\d{4}[456]/
const personalLength = 12

function personal(written: Written): Reading | null {
  const { digits, whole, pieces, sheet, first } = written
  if (digits.length !== personalLength || countsMoney(written)) return null
  const near = factsBefore(sheet, first, 2)
  const said =
    (near & factCue.personal) !== 0 ? 'IIN' : (near & factCue.business) !== 0 ? 'BIN' : null
  const type = said ?? (business.test(digits) ? 'BIN' : 'IIN')
  if (pieces.length === 1) return ranked(written, type, 85)
  if (said || isBorn(digits)) return ranked(written, type, whole ? 85 : 60)
  return whole ? shown(written, type, 20) : null
}

/** With the day of birth, or the month in which a business began, and the figure of the century or of the kind behind it. */
const ofDay = /^\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])[0-6]|[4-6][0-4])/

/** Whether twelve digits may be the number of a person or of a business by the day with which they begin. */
export function isBorn(digits: string): boolean {
  return ofDay.test(digits)
}

const documentLength = 9

/** «056 839 815 куәлігін»: the number of an identity card before its word. */
function document(written: Written): Reading | null {
  const { digits, sheet, last, end, isLast } = written
  if (digits.length !== documentLength || !isLast) return null
  const behind = tokenBehind(sheet, last, end)
  const named = (sheet.cuesAt(behind).fact & factCue.document) !== 0
  return named && sheet.joins(behind - 1, blank) ? ranked(written, 'ID_DOC', 65) : null
}

const accountLength = 20
const cardLength = 16

function card(written: Written): Reading | null {
  const { digits, pieces, sheet, first, whole, isLast } = written
  const inFours = pieces.slice(0, -1).every((one) => one.digits.length === 4)
  if (digits.length === accountLength && (inFours || whole)) {
    return ranked(written, 'IBAN', inFours ? 70 : 30)
  }
  if (digits.length < 13 || digits.length > 19 || countsMoney(written)) return null
  const grouped = pieces.length > 2 && inFours
  const named = (factsBefore(sheet, first, 3) & factCue.card) !== 0
  const long = pieces.every((one) => one.digits.length > 2)
  const sure =
    isAmerican(written) ||
    (digits.length === cardLength
      ? grouped || named || long
      : isLast && (grouped || named || (long && passesLuhn(digits))))
  return sure ? ranked(written, 'CARD', isLast ? 72 : 70) : null
}

/** «3782 822463 10005» */
function isAmerican({ digits, pieces }: Written): boolean {
  const groups = pieces.map((one) => one.digits.length).join()
  return groups === '4,6,5' && /^3[47]/u.test(digits)
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - at))
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const shapes =
  /^(?:\d{3} ?[-‑–] ?\d{2} ?[-‑–] ?\d{2}|\d{2}[-‑–]\d{2}[-‑–]\d{1,2}|\d{3}[-‑–]\d{4}|\d{3} \d{2} \d{2}|\d[-‑–]\d{2}[-‑–]\d{2}|\d{3}\.\d{2}\.\d{2}|\d[-‑–]\d{3}[-‑–]\d{3})$/u

function localPhone(written: Written): Reading | null {
  const { sheet, start, end, isLast } = written
  if (!isLast) {
    return isLocalShape(sheet.text, start, end) ? ranked(written, 'PHONE', 40) : null
  }
  if (isAsked(written)) return ranked(written, 'PHONE', 40)
  const dashed =
    written.pieces.length > 2 || (written.digits.length > 6 && written.pieces.length > 1)
  const shaped = dashed && shapes.test(sheet.text.slice(start, end)) && !isNumbered(written)
  return shaped ? ranked(written, 'PHONE', 40) : null
}

function isNumbered({ sheet, first }: Written): boolean {
  return (sheet.gapAfter(first - 1) & gap.mark) !== 0
}

const nearby = blank | gap.stop | gap.colon | gap.comma | gap.hyphen | gap.mark | gap.bracket

/** A word for a phone stands shortly before, or right behind. */
function isAsked({ sheet, first, last, end }: Written): boolean {
  if ((factsBefore(sheet, first, 3) & factCue.phone) !== 0) return true
  const number = (sheet.cuesAt(first - 1).fact & factCue.number) !== 0
  if (number && sheet.joins(first - 1, nearby & ~gap.mark)) return true
  const behind = tokenBehind(sheet, last, end)
  const after = sheet.cuesAt(behind).fact | sheet.cuesAt(behind + 1).fact
  return (after & factCue.phone) !== 0 && sheet.joins(behind - 1, blank | gap.hyphen)
}

/** What the words before a token tell, up to so many of them, within one sentence. */
export function factsBefore(sheet: Sheet, at: number, most: number): number {
  let facts = 0
  for (let before = at - 1; before >= at - most; before -= 1) {
    if (!sheet.joins(before, nearby)) break
    facts |= sheet.cuesAt(before).fact
  }
  return facts
}

const longWord = 8

/** Five digits in a row that no rule explains are shown to a person. */
function unexplained(written: Written): Reading | null {
  const { digits, pieces } = written
  if (pieces.length > 1) return null
  return shown(written, digits.length < longWord ? 'PHONE' : 'ID_DOC', 10)
}

/** What a person must look at. */
function shown(written: Written, type: Found['type'], rank: number): Reading {
  return { found: { ...made(written, type, 0.4), verdict: 'review' }, rank }
}

/** Whether something is counted: by a word for money whatever it is, by another all that is not written as a telephone is. */
function isSumHere(written: Written): boolean {
  const { sheet, start, end, last, digits } = written
  const behind = tokenBehind(sheet, last, end)
  if (!isSum(sheet, behind - 1, digits)) return false
  const shape = sheet.text.slice(start, end)
  const isMoney = (sheet.cuesAt(behind).fact & factCue.money) !== 0
  return isMoney
    ? sheet.plainAt(behind) !== telegram || !isWholeMobile(digits, shape)
    : !isDialled(digits, shape) && !isNamedPhone(written)
}

/** «87015551234 тг» */
const telegram = 'тг'
const shortestLocal = 6

/** «Тел. 5551234» */
function isNamedPhone({ sheet, first, digits, pieces }: Written): boolean {
  if (pieces.length > 1) return false
  const named = (sheet.cuesAt(first - 1).fact & factCue.phone) !== 0
  return named && digits.length >= shortestLocal && sheet.joins(first - 1, nearby)
}

/** «ЖСН 310 911 512 004 өтініште»: its word says what it is. */
function isNamedPersonal({ sheet, first }: Written): boolean {
  return (factsBefore(sheet, first, 2) & (factCue.personal | factCue.business)) !== 0
}

const thousands = /^\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+$/u

/** A sum of money: with its word behind, or round and parted by thousands. */
function countsMoney(written: Written): boolean {
  const { sheet, start, end, digits } = written
  if (!isSumHere(written)) return false
  if (digits.length === personalLength && isNamedPersonal(written)) return false
  const parted = digits.length !== personalLength && thousands.test(sheet.text.slice(start, end))
  const behind = sheet.cuesAt(tokenBehind(sheet, written.last, end)).fact
  return (
    parted ||
    (behind & factCue.money) !== 0 ||
    (digits.length !== personalLength && digits.length !== 11)
  )
}

function ranked(written: Written, type: Found['type'], rank: number): Reading {
  const { sheet, start, last } = written
  const end = type === 'PHONE' ? phoneEnd(sheet, last, written.end) : written.end
  return { found: made({ start, end }, type, 0.9), rank }
}

function made(
  { start, end }: Pick<Written, 'start' | 'end'>,
  type: Found['type'],
  confidence: number,
): Found {
  const reason = confidence === 1 ? 'REGISTER' : 'PATTERN'
  return { start, end, type, verdict: 'redact', reason, confidence }
}
