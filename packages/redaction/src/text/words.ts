import type { Entry } from '../lexicon/entry.ts'
import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { isLetterAt, sign, signAt } from './sign.ts'
import { spacedOutEnd } from './spaced.ts'

/** A word of a text, whole: with its suffix after a hyphen, soft hyphens and a break across two lines. */
export class Word {
  readonly start: number
  readonly end: number
  /** What is known of the word, wherever it stands. */
  readonly entry: Entry
  /** How many digit groups stand before it. */
  readonly groups: number

  constructor({ start, end }: DigitGroup, entry: Entry, groups: number) {
    this.start = start
    this.end = end
    this.entry = entry
    this.groups = groups
  }

  /** As it stands in the text. */
  get text(): string {
    return this.entry.text
  }

  /** In lower case, without what stands between its letters. */
  get plain(): string {
    return this.entry.plain
  }

  /** Begins with a capital letter, if not for a particle before a hyphen. */
  get capital(): boolean {
    return this.entry.capital
  }

  /** Of two letters or more, and all of them capital. */
  get capitals(): boolean {
    return this.entry.capitals
  }
}

/** A run of digits without a break. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
}

/** The words and the digit groups of a text, each in their order. */
export interface Scanned {
  readonly words: readonly Word[]
  readonly groups: readonly DigitGroup[]
}

/** Reads a text once, sign by sign. */
export function scan(text: string, vocabulary: Vocabulary): Scanned {
  const words: Word[] = []
  const groups: DigitGroup[] = []
  for (let at = 0; at < text.length; ) {
    const kind = signAt(text, at)
    if (kind === sign.small || kind === sign.capital) {
      const end = wordEnd(text, at)
      const place = { start: at, end }
      words.push(new Word(place, vocabulary.entryAt(text, place), groups.length))
      at = end
    } else if (kind === sign.digit) {
      const end = digitsEnd(text, at)
      groups.push({ start: at, end })
      at = end
    } else {
      at += 1
    }
  }
  return { words, groups }
}

/** Whether nothing but white space, of one line break at most, stands between two words. */
export function areNeighbours(text: string, { end }: Word, { start }: Word): boolean {
  if (start <= end || start - end > farthest) return false
  let breaks = 0
  for (let at = end; at < start; at += 1) {
    const kind = signAt(text, at)
    if (kind === sign.newline) breaks += text[at] === '\r' ? 0 : 1
    else if (kind !== sign.space) return false
  }
  return breaks <= 1
}

const farthest = 12

function digitsEnd(text: string, start: number): number {
  let at = start + 1
  while (signAt(text, at) === sign.digit) at += 1
  return at
}

function wordEnd(text: string, start: number): number {
  const apart = spacedOutEnd(text, start)
  if (apart > start) return apart

  for (let at = start + 1; ; ) {
    const next = stepWithin(text, at, start)
    if (next === at) return at
    at = next
  }
}

/** Where the word goes on behind the sign at this place; the place itself where it ends. */
function stepWithin(text: string, at: number, start: number): number {
  const kind = signAt(text, at)
  if (kind === sign.small || kind === sign.capital || kind === sign.mark) return at + 1
  if (kind === sign.invisible) return brokenEnd(text, at) ?? at + 1
  if (kind === sign.hyphen) {
    return isLetterAt(text, at + 1)
      ? at + 1
      : (brokenEnd(text, at) ?? flattenedEnd(text, at, start))
  }
  const joins = kind === sign.apostrophe || text[at] === '0' || text[at] === '3'
  return joins && isLetterAt(text, at + 1) ? at + 1 : at
}

const mostBefore = 2
const mostAfter = 8

/** Where the second half of a word begins that is broken across two lines; null where none is. */
function brokenEnd(text: string, hyphen: number): number | null {
  let at = hyphen + 1
  while (signAt(text, at) === sign.space && at - hyphen <= mostBefore) at += 1
  if (text[at] === '\r') at += 1
  if (text[at] !== '\n') return null
  const line = at + 1
  at = line
  while (signAt(text, at) === sign.space && at - line < mostAfter) at += 1
  return signAt(text, at) === sign.small ? at : null
}

const shortestHalf = 3

// NOTE: «Ахме- тов» was broken across two lines that are one now; «кино- и телестудия» never was.
function flattenedEnd(text: string, hyphen: number, start: number): number {
  if (text[hyphen + 1] !== ' ' || signAt(text, start) !== sign.capital) return hyphen
  for (let at = hyphen + 2; at < hyphen + 2 + shortestHalf; at += 1) {
    if (signAt(text, at) !== sign.small) return hyphen
  }
  return hyphen + 2
}
