import type { Sheet } from '../cue/sheet.ts'
import { momentAt } from './date.ts'
import { isLocalShape, isMobile } from './dialled.ts'
import { isAlone, isLettersAlone, type Run, runAt } from './digits.ts'
import { type Found, unsure } from './found.ts'
import { isOfficePhone } from './office-phone.ts'
import { type Own, ownNumbers } from './own-number.ts'
import { mayBeNumber, type Reading, readingOf } from './reading.ts'

/** Phones, personal and business numbers, cards, and long numbers that no rule explains. */
export function findNumbers(sheet: Sheet): Found[] {
  const { groups, known } = sheet.page
  const own = ownNumbers(known)
  const found: Found[] = []
  for (let at = 0; at < groups.length; ) {
    const group = groups[at]
    if (group && group.end - group.start < fewest && isAlone(sheet.text, groups, at)) {
      at += 1
      continue
    }
    const run = runAt(sheet.text, groups, at)
    at = run.digits.length >= fewest ? readRun({ sheet, own, run }, found) : run.next
  }
  return found
}

const fewest = 5
const mostPieces = 12
const mostDigits = 20
/** So many pieces stand behind the first of «255-12-34». */
const local = 2
const mostBreaks = 3
const longestPhone = 11
/** Told by its digits, in however short lines. */
const mobile = /^[78]7\d{9}$/

interface Search {
  readonly sheet: Sheet
  readonly own: Own
  readonly run: Run
}

/** So many pieces before the end of a run that is cut a new one begins: no number has more. */
const overlap = 50

/** Reads the numbers of a run, and gives the digit group from which on the next is read. */
function readRun(search: Search, found: Found[]): number {
  const { sheet, run } = search
  const end = run.isCut ? run.pieces.length - overlap : run.pieces.length
  for (let at = 0; at < run.pieces.length; ) {
    if (at >= end) return run.pieces[at]?.first ?? run.next
    const moment = momentAt(sheet.text, run.pieces, at)
    const stretch = moment > 0 ? null : longestReading(search, at)
    const again = stretch ? begunAgain(run, at, stretch.pieces) : null
    if (again !== null) found.push(...brokenOff(search, at, again))
    else if (stretch?.found) found.push(stretch.isOffice ? shown(stretch.found) : stretch.found)
    at = again ?? at + (moment > 0 ? moment : (stretch?.pieces ?? 1))
  }
  return run.next
}

/** «8 719... 8 775 410 20 30»: the piece with which a phone begins that goes to the end of the run, where the reading ends in its midst; null where none does. */
function begunAgain({ pieces, digits }: Run, from: number, length: number): number | null {
  if (from + length >= pieces.length) return null
  for (let at = from + 1; at < from + length; at += 1) {
    const before = pieces[at]?.before ?? 0
    if (digits.length - before > longestPhone) continue
    const left = digits.slice(before)
    if (mobile.test(left) || isMobile(left)) return at
  }
  return null
}

const begun = /^[78]\d{3}$/

/** What stands before a phone: a number of its own, or one that was broken off; a few figures are neither. */
function brokenOff(search: Search, from: number, next: number): Found[] {
  const { pieces, digits } = search.run
  const whole = digits.slice(pieces[from]?.before, pieces[next]?.before)
  if (whole.length < fewest && !begun.test(whole)) return []
  const reading = readingOf(numberOf(search, { from, last: next - 1, digits: whole }))
  return [reading?.found ?? unsure('PHONE', pieces[from]?.start ?? 0, pieces[next - 1]?.end ?? 0)]
}

/** A number that most likely is no resident’s is for a person to look at. */
function shown(found: Found): Found {
  return { ...found, verdict: 'review', confidence: 0.5 }
}

interface Stretch {
  readonly found: Found | null
  readonly pieces: number
  /** The phone of police in office. */
  readonly isOffice: boolean
}

/** What the pieces from this one on are; of all the readings the surest. */
function longestReading(search: Search, from: number): Stretch | null {
  const { run, own } = search
  const first = run.pieces[from]
  if (!first || isLettersAlone(first)) return null
  const end = Math.min(run.pieces.length, from + mostPieces)
  let best: Reading | null = null
  let pieces = 1
  for (let last = from; last < end; last += 1) {
    const piece = run.pieces[last] ?? first
    const length = piece.before + piece.digits.length - first.before
    if (length > mostDigits && last > from) break
    if (length < fewest) continue
    const digits = run.digits.slice(first.before, first.before + length)
    const breaks = piece.breaks - first.breaks
    if (breaks > 1 && (breaks > mostBreaks || !mobile.test(digits))) continue
    const isLast = last === run.pieces.length - 1
    const isEnd = isLast || last === from
    const isShaped =
      last === from + local && isLocalShape(search.sheet.text, first.start, piece.end)
    const mayBe = isShaped || mayBeNumber(digits.charAt(0), length, isEnd)
    if (!mayBe && !isKnown(own, digits)) continue
    const reading = readingOf(numberOf(search, { from, last, digits }))
    if (reading && reading.rank > (best?.rank ?? 0)) {
      best = reading
      pieces = last - from + 1
    }
  }
  return best && { found: best.found, pieces, isOffice: isOfOffice(search, from, best.found) }
}

function isOfOffice({ sheet, run }: Search, from: number, found: Found | null): boolean {
  if (found?.type !== 'PHONE' || found.reason === 'REGISTER') return false
  return isOfficePhone(sheet, sheet.digits[run.pieces[from]?.first ?? 0] ?? 0)
}

function isKnown({ people, places }: Own, digits: string): boolean {
  return people.has(digits) || places.has(digits)
}

interface Chosen {
  readonly from: number
  readonly last: number
  readonly digits: string
}

function numberOf({ sheet, own, run }: Search, { from, last, digits }: Chosen) {
  const { text } = sheet
  const [a, b] = [run.pieces[from], run.pieces[last]]
  const whole = from === 0 && last === run.pieces.length - 1
  const start = a?.start ?? 0
  const end = b?.end ?? 0
  return {
    sheet,
    own,
    start: withPlus(text, start),
    end,
    digits,
    pieces: whole ? run.pieces : run.pieces.slice(from, last + 1),
    whole,
    isLast: last === run.pieces.length - 1,
    first: sheet.digits[a?.first ?? 0] ?? 0,
    last: sheet.digits[b?.last ?? 0] ?? 0,
  }
}

function withPlus(text: string, start: number): number {
  if (text.charAt(start - 1) === '+') return start - 1
  const bracket = text.charAt(start - 1) === '('
  return bracket && text.charAt(start - 2) === '+' ? start - 2 : start
}
