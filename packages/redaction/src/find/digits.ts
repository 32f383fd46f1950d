import { sign, signAt } from '../text/sign.ts'
import type { DigitGroup } from '../text/words.ts'

/** Digits without a break, letters typed for digits among them. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Has letters that stand for digits. */
  readonly lettered: boolean
  /** The first and the last of its digit groups. */
  readonly first: number
  readonly last: number
}

/** Digits that stand close enough together to be one number. */
export interface Run {
  readonly pieces: readonly Piece[]
  /** How many digits stand before each piece, and after the last. */
  readonly before: readonly number[]
  readonly digits: string
  /** The index of the first digit group behind it. */
  readonly next: number
}

const lookalikes = new Map([
  ...[...'ОоOoΟ'].map((letter) => [letter, '0'] as const),
  ...[...'Зз'].map((letter) => [letter, '3'] as const),
  ...[...'lIіІ|'].map((letter) => [letter, '1'] as const),
  ['б', '6'] as const,
])

/** The number that begins with this digit group, with all that stands close behind. */
export function runAt(text: string, groups: readonly DigitGroup[], at: number): Run {
  const pieces: Piece[] = []
  const before = [0]
  let next = at
  let end = groups[at]?.start ?? 0
  while (next < groups.length) {
    const piece = pieceAt(text, groups, { at: next, from: end })
    pieces.push(piece.piece)
    before.push((before.at(-1) ?? 0) + piece.piece.digits.length)
    next = piece.next
    end = piece.piece.end
    if (!joins(text, end, groups[next]?.start ?? 0)) break
  }
  return {
    pieces,
    before,
    next,
    digits: pieces.map(({ digits }) => digits).join(''),
  }
}

interface Step {
  readonly piece: Piece
  readonly next: number
}

function pieceAt(
  text: string,
  groups: readonly DigitGroup[],
  { at, from }: { at: number; from: number },
): Step {
  const group = groups[at] ?? { start: 0, end: 0 }
  const start = lettersBefore(text, group.start, from)
  let end = group.end
  let next = at + 1
  for (;;) {
    let far = end
    while (lookalikes.has(text.charAt(far)) && far - end < 3) far += 1
    const following = groups[next]
    if (following && following.start === far) {
      end = following.end
      next += 1
    } else {
      const letters = far > end && end - start > 1 && !isWordSign(text, far) ? far : end
      return {
        piece: { ...piece(text, start, letters), first: at, last: next - 1 },
        next,
      }
    }
  }
}

function lettersBefore(text: string, start: number, from: number): number {
  let at = start
  while (at > from && start - at < 3 && lookalikes.has(text.charAt(at - 1))) at -= 1
  return at === start || isWordSign(text, at - 1) ? start : at
}

function isWordSign(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital || kind === sign.digit
}

const digit = /^\d+$/

function piece(text: string, start: number, end: number): Omit<Piece, 'first' | 'last'> {
  const written = text.slice(start, end)
  if (digit.test(written)) return { start, end, digits: written, lettered: false }
  const digits = Array.from(written, (letter) => lookalikes.get(letter) ?? digitOf(letter)).join('')
  return { start, end, digits, lettered: /\p{L}/u.test(written) }
}

function digitOf(letter: string): string {
  const plain = letter.normalize('NFKC')
  return digit.test(plain) ? plain : '0'
}

const widest = 4
const separators = new Set(' \u00a0\u2009\u202f\u2007\t()./–—‑‐-\n\r')

/** Whether only a few signs that may part the digits of one number stand between. */
function joins(text: string, from: number, to: number): boolean {
  if (to <= from || to - from > widest) return false
  let newlines = 0
  for (let at = from; at < to; at += 1) {
    const one = text.charAt(at)
    if (one === '\n') newlines += 1
    const known = separators.has(one) || signAt(text, at) === sign.invisible || lookalikes.has(one)
    if (!known) return false
  }
  return newlines <= 1 && !hasLoneLetter(text, from, to)
}

/** One letter alone is a word, «5 о 6»; two or more stand for digits, «701 ОО1». */
function hasLoneLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (lookalikes.has(text.charAt(at)) && at + 1 < to) return true
  }
  return false
}
