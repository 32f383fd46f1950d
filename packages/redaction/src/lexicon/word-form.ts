import type { Entry } from './entry.ts'

/** Where a word stands, in UTF-16 code units, `end` excluded, with the hash of its letters. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly hash: number
}

// NOTE: a language has more forms than memory; the frequent ones are back at once.
const most = 40_000
const mostLetters = 1 << 22
const firstRows = 1 << 11
const lowHalf = 0xffff

// NOTE: of 32 bits each; a row is two lines of what a processor reads at once.
const inRow = 32
const at = {
  ...{ marks: 0, senses: 1, traits: 2, hash: 3, length: 4, start: 5 },
  ...{ shares: 6, answers: 14, letters: 19 },
} as const
const halvesInRow = inRow * 2
const firstShare = at.shares * 2
const firstLetter = at.letters * 2
const lettersInRow = halvesInRow - firstLetter
const sharesInRow = (at.answers - at.shares) * 2
const questionsInCell = 16

/** So many questions have room in a row, two bits each: whether one was asked, and what the answer is. */
export const mostQuestions = (at.letters - at.answers) * questionsInCell
const isAsked = 1
const isYes = 2

/** What the start of a word is until somebody has asked for it. */
const unknownStart = 1 << 30

/** What a share is until somebody has worked it out; more than any word adds. */
export const unknownShare = 0x7fff

/**
 * Numbers words by their letters, so that looking one up makes no string of it; what is asked of every word lies in one row
 * with its letters.
 * NOTE: frequent words are met first and so lie beside one another; a slot is the half of a hash that did not find it and
 * the number of a word, from 1 on.
 */
export class WordForms {
  private readonly entries: Entry[] = []
  private slots = new Uint32Array(firstRows * 2)
  private rows = new Int32Array(firstRows * inRow)
  /** The same rows in halves, as letters and as what the tagger adds. */
  private letters = new Uint16Array(this.rows.buffer)
  private shares = new Int16Array(this.rows.buffer)
  private longLetters = 0

  /** Whether it is time to begin anew. */
  get isFull(): boolean {
    return this.entries.length === most || this.longLetters > mostLetters
  }

  /** The number of the word that stands here, from 0 on; negative where it is new. */
  numberAt(text: string, place: Place): number {
    const { slots } = this
    const last = slots.length - 1
    const half = place.hash >>> 16
    for (let slotAt = place.hash & last; ; slotAt = (slotAt + 1) & last) {
      const slot = slots[slotAt] ?? 0
      if (slot === 0) return -1
      const number = (slot & lowHalf) - 1
      if (slot >>> 16 === half && this.stands(number, text, place)) return number
    }
  }

  /** Numbers a new word. */
  add(entry: Entry, hash: number): number {
    const number = this.entries.length
    this.entries.push(entry)
    if ((number + 1) * inRow > this.rows.length) this.grow()
    const row = number * inRow
    this.rows[row + at.marks] = entry.marks
    this.rows[row + at.senses] = entry.senses
    this.rows[row + at.traits] = entry.look().traits
    this.rows[row + at.hash] = hash
    this.rows[row + at.length] = entry.text.length
    this.rows[row + at.start] = unknownStart
    this.shares.fill(unknownShare, row * 2 + firstShare, row * 2 + firstShare + sharesInRow)
    this.writeLetters(number, entry.text)
    this.put(number, hash)
    return number
  }

  entryOf(number: number): Entry {
    const entry = this.entries[number]
    if (!entry) throw new RangeError(`There is no word ${number}.`)
    return entry
  }

  /** Bits of `mark`. */
  marksOf(number: number): number {
    return this.rows[number * inRow + at.marks] ?? 0
  }

  /** What it is in either language, see `sensesOf`. */
  sensesOf(number: number): number {
    return this.rows[number * inRow + at.senses] ?? 0
  }

  /** What the dictionaries know of it, as bits of `trait`. */
  traitsOf(number: number): number {
    return this.rows[number * inRow + at.traits] ?? 0
  }

  /** How it begins, see `Entry.start`; kept from the first time on. */
  startOf(number: number): number {
    const known = this.rows[number * inRow + at.start] ?? unknownStart
    if (known !== unknownStart) return known

    const { start } = this.entryOf(number)
    this.rows[number * inRow + at.start] = start
    return start
  }

  /** What the tagger adds for it in one of sixteen places; {@link unknownShare} until that was kept. */
  shareOf(number: number, place: number): number {
    return this.shares[number * halvesInRow + firstShare + place] ?? unknownShare
  }

  keepShare(number: number, place: number, share: number): void {
    this.shares[number * halvesInRow + firstShare + place] = share
  }

  /** What was answered when this was asked of the word, see `question`; null where it was not asked. */
  answerOf(number: number, question: number): boolean | null {
    const cell = this.rows[cellOf(number, question)] ?? 0
    const answer = cell >>> bitOf(question)
    return (answer & isAsked) === 0 ? null : (answer & isYes) !== 0
  }

  keepAnswer(number: number, question: number, answer: boolean): void {
    const cell = cellOf(number, question)
    const kept = isAsked | (answer ? isYes : 0)
    this.rows[cell] = (this.rows[cell] ?? 0) | (kept << bitOf(question))
  }

  private stands(number: number, text: string, { start, end }: Place): boolean {
    const length = end - start
    if (this.rows[number * inRow + at.length] !== length) return false
    if (length > lettersInRow) return text.startsWith(this.entryOf(number).text, start)
    const { letters } = this
    const from = number * halvesInRow + firstLetter - start
    for (let one = start; one < end; one += 1) {
      if (letters[from + one] !== text.charCodeAt(one)) return false
    }
    return true
  }

  private writeLetters(number: number, word: string): void {
    if (word.length > lettersInRow) {
      this.longLetters += word.length
      return
    }
    const from = number * halvesInRow + firstLetter
    for (let one = 0; one < word.length; one += 1) this.letters[from + one] = word.charCodeAt(one)
  }

  private put(number: number, hash: number): void {
    const last = this.slots.length - 1
    let slotAt = hash & last
    while (this.slots[slotAt] !== 0) slotAt = (slotAt + 1) & last
    this.slots[slotAt] = (hash & ~lowHalf) | (number + 1)
  }

  /** Makes room for twice as many words. */
  private grow(): void {
    const { rows } = this
    this.rows = new Int32Array(rows.length * 2)
    this.rows.set(rows)
    this.letters = new Uint16Array(this.rows.buffer)
    this.shares = new Int16Array(this.rows.buffer)
    this.slots = new Uint32Array(this.slots.length * 2)
    const words = rows.length / inRow
    for (let number = 0; number < words; number += 1) {
      this.put(number, rows[number * inRow + at.hash] ?? 0)
    }
  }
}

function cellOf(number: number, question: number): number {
  return number * inRow + at.answers + Math.trunc(question / questionsInCell)
}

function bitOf(question: number): number {
  return (question % questionsInCell) * 2
}

/** With what the hash of a word begins. */
export const noHash = 0x811c9dc5 | 0

/** The hash of letters and one more. */
export function hashWith(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193)
}

/** The hash of a word of which these are all letters. */
export function finalHash(hash: number): number {
  return hash ^ (hash >>> 15)
}
