import type { Vocabulary } from '../lexicon/vocabulary.ts'
import { finalHash, hashWith, noHash } from '../lexicon/word-form.ts'
import { standInAt } from '../write/stand-in.ts'
import { secondHalf } from './broken.ts'
import { clotEnd } from './clot.ts'
import { gap, gapOf, ofText, widestGap } from './gap.ts'
import { isLetterAt, openingBracket, sign, signAt, signOf } from './sign.ts'
import { spacedOutEnd } from './spaced.ts'
import { type DigitGroup, type Place, Token, Word } from './token.ts'

/** The words and the digit groups of a text, each in their order and together. */
export interface Scanned {
  readonly words: readonly Word[]
  readonly groups: readonly DigitGroup[]
  readonly tokens: readonly Token[]
  /** Letters and digits in one, more of them than anybody writes: neither words nor groups. */
  readonly clots: readonly Place[]
  /** What stands for something that was hidden before; its number is no digit group. */
  readonly hidden: readonly Place[]
  /** What stands anywhere between, as bits of `gap`. */
  readonly signs: number
  /** What any of the words is marked with, as bits of `mark`. */
  readonly marks: number
  /** Whether any of the words is a letter by itself. */
  readonly hasLetters: boolean
}

const ofToken = ~ofText

/** Reads a text once, sign by sign. */
export function scan(text: string, vocabulary: Vocabulary, offices: readonly string[]): Scanned {
  const words: Word[] = []
  const groups: DigitGroup[] = []
  // NOTE: without digits the words are all there is.
  let tokens: Token[] = words
  const clots: Place[] = []
  const hidden: Place[] = []
  // NOTE: one for all words, each of which takes what it needs.
  const place = { start: 0, end: 0, hash: 0, number: 0 }
  let last: Token | null = null
  let [between, signs, marks] = [0, 0, 0]
  let hasLetters = false
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at)
    const kind = signOf(unit)
    const isWord = kind === sign.small || kind === sign.capital
    const standIn = unit === openingBracket ? standInAt(text, at, offices) : null
    if (!isWord && kind !== sign.digit && !standIn) {
      between |= gapOf(unit)
      at += 1
      continue
    }
    if (isWord) readWord(text, at, place)
    else {
      place.start = at
      place.end = standIn?.end ?? digitsEnd(text, at)
    }
    const clot = clotEnd(text, place)
    if (clot > at) {
      clots.push({ start: at, end: clot })
      between |= gap.other
      at = clot
      continue
    }
    if (last && at - last.end <= widestGap) last.gap = between & ofToken
    signs |= between
    between = 0
    if (standIn) hidden.push(standIn)
    if (isWord || standIn) {
      place.number = vocabulary.numberAt(standIn ? '' : text, standIn ? noLetters : place)
      const word = new Word(place, words.length, vocabulary.forms)
      words.push(word)
      if (tokens !== words) tokens.push(word)
      marks |= word.marks
      hasLetters ||= word.end - word.start === 1
      last = word
    } else {
      if (tokens === words) tokens = [...words]
      last = new Token(place, -1 - groups.length)
      groups.push(last)
      tokens.push(last)
    }
    at = last.end
  }
  return { words, groups, tokens, clots, hidden, signs: signs | between, marks, hasLetters }
}

/** What stands for something hidden is one word, of which nothing is known. */
const noLetters = { start: 0, end: 0, hash: finalHash(noHash) }

interface Reading {
  start: number
  end: number
  hash: number
}

/** Reads the word that begins here: most are letters alone, up to a sign that no word has. */
function readWord(text: string, start: number, place: Reading): void {
  let hash = noHash
  let end = start
  let kind: number = sign.small
  while (kind === sign.small || kind === sign.capital) {
    hash = hashWith(hash, text.charCodeAt(end))
    end += 1
    kind = end < text.length ? signOf(text.charCodeAt(end)) : sign.other
  }
  place.start = start
  place.end = ends[kind] === 1 && end - start > 1 ? end : wordEnd(text, start)
  for (; end < place.end; end += 1) hash = hashWith(hash, text.charCodeAt(end))
  place.hash = finalHash(hash)
}

/** The signs with which a word surely ends. */
const ends = new Uint8Array(Object.keys(sign).length)
for (const kind of [sign.other, sign.space, sign.newline]) ends[kind] = 1

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
  if (kind === sign.invisible) return secondHalf(text, at, start) ?? at + 1
  if (kind === sign.hyphen) {
    return isLetterAt(text, at + 1) ? at + 1 : (secondHalf(text, at, start) ?? at)
  }
  const joins = kind === sign.apostrophe || text[at] === '0' || text[at] === '3'
  return joins && isLetterAt(text, at + 1) ? at + 1 : at
}
