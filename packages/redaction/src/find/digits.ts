import { sign, signAt } from '../text/sign.ts'
import type { DigitGroup } from '../text/token.ts'

/** Digits without a break, letters typed for digits among them. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** The first and the last of its digit groups. */
  readonly first: number
  readonly last: number
  /** How many digits and how many line breaks of its run stand before it. */
  readonly before: number
  readonly breaks: number
}

/** Digits that stand close enough together to be one number. */
export interface Run {
  readonly pieces: readonly Piece[]
  readonly digits: string
  /** The index of the first digit group behind it. */
  readonly next: number
  /** Goes on: nobody writes so many digits, and nothing needs all of them at once. */
  readonly isCut: boolean
}

const mostPieces = 500

/** Whether the digit group stands alone, with nothing beside it that would make a longer number. */
export function isAlone(text: string, groups: readonly DigitGroup[], at: number): boolean {
  const group = groups[at]
  if (!group || isLookalike(text, group.start - 1) || isLookalike(text, group.end)) return false
  const next = groups[at + 1]
  return (
    !next || next.start - group.end > widestZeros || gapKind(text, group.end, next.start) === null
  )
}

/** The number that begins with this digit group, with all that stands close behind. */
export function runAt(text: string, groups: readonly DigitGroup[], at: number): Run {
  const pieces: Piece[] = []
  const read = { digits: 0, breaks: 0 }
  let next = at
  let from = Math.max(0, (groups[at]?.start ?? 0) - mostLetters)
  while (next < groups.length && pieces.length < mostPieces) {
    const one = pieceAt(text, groups, { at: next, from, read })
    pieces.push(one)
    read.digits += one.digits.length
    next = one.last + 1
    from = one.end
    const to = groups[next]?.start ?? 0
    const kind = gapKind(text, from, to)
    if (kind === null || (kind === 'line' && read.digits >= wholePhone && isItem(text, to))) {
      const letters = zerosBehind(text, { from, next, read })
      if (letters) pieces.push(letters)
      break
    }
    if (kind === 'line') read.breaks += 1
    if (kind === 'zeros') {
      const letters = zerosBetween(text, { from, to, next, read })
      read.breaks = letters.breaks
      pieces.push(letters)
      read.digits += letters.digits.length
    }
  }
  return { pieces, next, digits: digitsIn(pieces), isCut: pieces.length >= mostPieces }
}

const item = /^\d{1,2}(?:[.);|\t,]|[ \t]+[-–—|/]| {2}|[ \t]+\p{Lu})/u

/** «8 775 962 23 62» above «2 | Оспанов»: whether the figures with which a line begins are the number of its row. */
function isItem(text: string, at: number): boolean {
  return item.test(text.slice(at, at + longestItem))
}

const longestItem = 6

function digitsIn(pieces: readonly Piece[]): string {
  return pieces.map(({ digits }) => digits).join('')
}

const mostLetters = 6

/** How many digits and line breaks of a run were read. */
interface Read {
  readonly digits: number
  readonly breaks: number
}

interface Place {
  readonly at: number
  readonly from: number
  readonly read: Read
}

function pieceAt(text: string, groups: readonly DigitGroup[], { at, from, read }: Place): Piece {
  const group = groups[at] ?? { start: 0, end: 0 }
  const start = isLookalike(text, group.start - 1)
    ? lettersBefore(text, group.start, from)
    : group.start
  let end = group.end
  let next = at + 1
  while (isLookalike(text, end)) {
    let far = end
    while (far - end < mostLetters && isLookalike(text, far)) far += 1
    const following = groups[next]
    if (!following || following.start !== far) {
      if (endsWithLetters(text, { start, end, far, read })) end = far
      break
    }
    end = following.end
    next += 1
  }
  return pieceOf(text, { start, end, first: at, last: next - 1 }, read)
}

function pieceOf(
  text: string,
  { start, end, first, last }: Pick<Piece, 'start' | 'end' | 'first' | 'last'>,
  read: Read,
): Piece {
  const digits = digitsOf(text.slice(start, end))
  return { start, end, digits, first, last, before: read.digits, breaks: read.breaks }
}

const capitalZeros = /^(?:[ОOЗ]+|[оoз]{2,})$/
const ones = /^[lI|]{2,}$/
const wholePhone = 10

interface Ending {
  readonly start: number
  readonly end: number
  /** Where the letters end. */
  readonly far: number
  readonly read: Read
}

/** «8 701 555 12 3о»: one small letter behind one digit is a digit only where it makes a phone whole. */
function endsWithLetters(text: string, { start, end, far, read }: Ending): boolean {
  const letters = text.slice(end, far)
  const many = end - start > 1 || capitalZeros.test(letters) || ones.test(letters)
  const isLast = read.digits + far - start >= wholePhone
  return (many || isLast) && !isWordSign(text, far)
}

function lettersBefore(text: string, start: number, from: number): number {
  let at = start
  while (at > from && start - at < mostLetters && isLookalike(text, at - 1)) at -= 1
  return at === start || isWordSign(text, at - 1) ? start : at
}

function isWordSign(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital || kind === sign.digit
}

const lookalikes = new Map(
  [
    ['0', 'ОоOoΟ'],
    ['3', 'Зз'],
    ['1', 'lIіІ'],
    ['6', 'б'],
  ].flatMap(([digit = '', letters = '']) => [...letters].map((letter) => [letter, digit])),
)

const figures = /^\d+$/
const behindLookalikes = 0x500
const isLookalikeCode = new Uint8Array(behindLookalikes)
for (const letter of lookalikes.keys()) isLookalikeCode[letter.charCodeAt(0)] = 1

function isLookalike(text: string, at: number): boolean {
  return isLookalikeCode[text.charCodeAt(at)] === 1
}

/** What stands between groups that are letters alone. */
const parting = ' -'
/** The digit that every usual sign is read as. */
const readAs = Array.from({ length: behindLookalikes }, (_, code) => {
  const letter = String.fromCharCode(code)
  if (parting.includes(letter)) return ''
  return figures.test(letter) ? letter : lookalikes.get(letter)
})

const longestByLetter = 32

function digitsOf(written: string): string {
  if (written.length > longestByLetter && figures.test(written)) return written
  let digits = ''
  for (const letter of written) digits += readAs[letter.charCodeAt(0)] ?? digitOf(letter)
  return digits
}

function digitOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return letter
  const plain = letter.normalize('NFKC')
  return figures.test(plain) ? plain : '0'
}

const widest = 4
const tab = 0x09
const widestZeros = 8
const separators = new Set('()./\\–—‑‐-_~·•')

/** What parts two digit groups of one number: a few signs, a line break, or zeros typed as letters; null where anything else does. */
function gapKind(text: string, from: number, to: number): 'signs' | 'line' | 'zeros' | null {
  if (to <= from || to - from > widestZeros) return null
  let newlines = 0
  for (let at = from; at < to; at += 1) {
    const kind = signAt(text, at)
    if (text.charCodeAt(at) === tab) return null
    if (kind === sign.newline) newlines += text[at] === '\r' ? 0 : 1
    else if (kind !== sign.space && kind !== sign.invisible && !separators.has(text.charAt(at))) {
      if (at > from && areLookalikes(text, at, to)) break
      return zeros.test(text.slice(from, to)) ? 'zeros' : null
    }
  }
  if (to - from > widest || newlines > 1 || isOfList(text, from, to)) return null
  return newlines === 1 ? 'line' : 'signs'
}

const spacedDash = /^ [–—] $/
const longestPhone = 20

/** «8701 555 34 12 2) Шевченко»: the number of the next item; «Сәтбаев 4-11 – 8 705 111 22 33»: a dash between the columns of a list, with a whole phone behind it. */
function isOfList(text: string, from: number, to: number): boolean {
  if (text[to + 1] === ')' && text.slice(from, to) === ' ') return !isInBrackets(text, from)
  if (to - from !== 3 || !spacedDash.test(text.slice(from, to))) return false
  const behind = /^[\d ()-]+/.exec(text.slice(to, to + longestPhone))?.[0] ?? ''
  return behind.replace(/\D/g, '').length >= wholePhone
}

/** «(8 7 0 1 5 5 5 1 2 3 4)»: the bracket behind closes one that stands before the number. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestInBrackets), at)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

const longestInBrackets = 48

/** «555 I2»: letters that belong to the digits behind. */
function areLookalikes(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isLookalike(text, at)) return false
  return to - from <= mostLetters
}

const zeros = /^(\)[ -]?|[ -]|\r?\n)[ОOЗ]{2,4}(?:[ -][ОOЗ]{2})?[ -]$/

/** «8 707 ООО 12 34», «8 (707) ЗО ОО 123»: letters alone for whole groups of digits, also at the beginning of a line. */
function zerosBetween(text: string, { from, to, next, read }: Behind & { to: number }): Piece {
  const before = zeros.exec(text.slice(from, to))?.[1] ?? ''
  const breaks = before.endsWith('\n') ? read.breaks + 1 : read.breaks
  const place = { start: from + before.length, end: to - 1, first: next, last: next - 1 }
  return pieceOf(text, place, { ...read, breaks })
}

/** Whether a piece is typed in letters alone, with which no number begins. */
export function isLettersAlone({ first, last }: Piece): boolean {
  return last < first
}

/** What was read up to a place, and which digit group is next. */
interface Behind {
  readonly from: number
  readonly next: number
  readonly read: Read
}

const zerosAlone = /^ [ОOЗ]{2}(?![\p{L}\p{N}])/u
const beforeLast = [8, 9]

/** «8 707 024 23 ОО»: letters alone for the last two digits of a phone; null where they make none. */
function zerosBehind(text: string, { from, next, read }: Behind): Piece | null {
  if (!beforeLast.includes(read.digits)) return null
  const letters = zerosAlone.exec(text.slice(from, from + 4))?.[0]
  if (!letters) return null
  const end = from + letters.length
  return pieceOf(text, { start: from + 1, end, first: next - 1, last: next - 1 }, read)
}
