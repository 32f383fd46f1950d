/** Where a word stands, in UTF-16 code units, `end` excluded, with the hash of its letters. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly hash: number
}

// NOTE: a language has more forms than memory; the frequent ones are back at once.
const most = 40_000
const mostLetters = 1 << 22
const firstSlots = 1 << 12
const usualLength = 10
const lowHalf = 0xffff

/**
 * Numbers words by their letters, so that looking one up makes no string of it.
 * NOTE: frequent words are met first and so lie beside one another; a slot is the half of a hash that did not find it and
 * the number of a word, from 1 on.
 */
export class WordForms {
  private slots = new Uint32Array(firstSlots)
  private letters = new Uint16Array(most * usualLength)
  /** Where the letters of each word end. */
  private readonly ends = new Int32Array(most + 1)
  private count = 0

  /** Whether it is time to begin anew. */
  get isFull(): boolean {
    return this.count === most || (this.ends[this.count] ?? 0) > mostLetters
  }

  /** The number of the word that stands here, from 0 on; negative where it is new. */
  numberAt(text: string, place: Place): number {
    const { slots } = this
    const last = slots.length - 1
    const half = place.hash >>> 16
    for (let at = place.hash & last; ; at = (at + 1) & last) {
      const slot = slots[at] ?? 0
      if (slot === 0) return -1
      const number = (slot & lowHalf) - 1
      if (slot >>> 16 === half && this.stands(number, text, place)) return number
    }
  }

  /** Numbers a new word. */
  add(text: string, { start, end, hash }: Place): number {
    const number = this.count
    const from = this.ends[number] ?? 0
    const to = from + end - start
    if (to > this.letters.length) this.letters = longer(this.letters, to)
    for (let at = start; at < end; at += 1) this.letters[from + at - start] = text.charCodeAt(at)
    this.count += 1
    this.ends[this.count] = to
    if (this.count * 2 > this.slots.length) this.spread(this.slots.length * 2)
    else this.put(number, hash)
    return number
  }

  /** The letters of a word; a slice would keep the whole text it was cut from in memory. */
  textOf(number: number): string {
    const letters = this.lettersOf(number)
    let text = ''
    for (let from = 0; from < letters.length; from += atOnce) {
      text += String.fromCharCode(...letters.subarray(from, from + atOnce))
    }
    return text
  }

  private lettersOf(number: number): Uint16Array {
    return this.letters.subarray(this.ends[number], this.ends[number + 1])
  }

  private stands(number: number, text: string, { start, end }: Place): boolean {
    const { letters, ends } = this
    const from = ends[number] ?? 0
    if ((ends[number + 1] ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at += 1) {
      if (letters[from + at - start] !== text.charCodeAt(at)) return false
    }
    return true
  }

  private put(number: number, hash: number): void {
    const last = this.slots.length - 1
    let at = hash & last
    while (this.slots[at] !== 0) at = (at + 1) & last
    this.slots[at] = (hash & ~lowHalf) | (number + 1)
  }

  /** Puts all words into a table of so many slots, a power of two. */
  private spread(size: number): void {
    this.slots = new Uint32Array(size)
    for (let number = 0; number < this.count; number += 1) {
      this.put(number, finalHash(this.lettersOf(number).reduce(hashWith, noHash)))
    }
  }
}

const atOnce = 64

function longer(letters: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(Math.max(letters.length * 2, least))
  more.set(letters)
  return more
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
