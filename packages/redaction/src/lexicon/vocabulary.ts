import { Entry } from './entry.ts'
import type { Lexicon } from './lexicon.ts'

/** Where a word stands, in UTF-16 code units, `end` excluded. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Keeps the entries of the words met so far. */
export interface Vocabulary {
  /** The entry of the word that stands here. */
  entryAt(text: string, place: Place): Entry
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>()

/** The one vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const kept = vocabularies.get(lexicon) ?? startVocabulary(lexicon)
  vocabularies.set(lexicon, kept)
  return kept
}

// NOTE: a language has more forms than memory; the frequent ones are back at once.
const mostKept = 40_000
const firstSlots = 1 << 12

interface Slots {
  readonly entries: (Entry | undefined)[]
  /** The hashes of the entries, so that another word in the same place is seldom looked at. */
  readonly hashes: Int32Array
}

/** A table by the hash of the letters, so that looking a word up makes no string of it. */
function startVocabulary(lexicon: Lexicon): Vocabulary {
  let slots = slotsFor([], firstSlots)
  let kept = 0

  function add(slot: number, hash: number, word: string): Entry {
    const entry = new Entry(word, lexicon)
    slots.entries[slot] = entry
    slots.hashes[slot] = hash
    kept += 1
    if (kept >= mostKept) {
      slots = slotsFor([], firstSlots)
      kept = 0
    } else if (kept * 2 > slots.entries.length) {
      slots = slotsFor(slots.entries, slots.entries.length * 2)
    }
    return entry
  }

  return {
    entryAt(text, place) {
      const { entries, hashes } = slots
      const hash = hashOf(text, place)
      const last = entries.length - 1
      let slot = hash & last
      for (;;) {
        const entry = entries[slot]
        if (!entry) return add(slot, hash, wordAt(text, place))
        if (hashes[slot] === hash && stands(entry.text, text, place)) return entry
        slot = (slot + 1) & last
      }
    },
  }
}

/** A table of so many places, a power of two, with these entries. */
function slotsFor(all: readonly (Entry | undefined)[], size: number): Slots {
  const entries = new Array<Entry | undefined>(size).fill(undefined)
  const hashes = new Int32Array(size)
  for (const entry of all) {
    if (!entry) continue
    const hash = hashOf(entry.text, { start: 0, end: entry.text.length })
    let slot = hash & (size - 1)
    while (entries[slot]) slot = (slot + 1) & (size - 1)
    entries[slot] = entry
    hashes[slot] = hash
  }
  return { entries, hashes }
}

function hashOf(text: string, { start, end }: Place): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash ^ (hash >>> 15)
}

function stands(word: string, text: string, { start, end }: Place): boolean {
  if (word.length !== end - start) return false
  for (let at = start; at < end; at += 1) {
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  }
  return true
}

// NOTE: a slice would keep the whole text it was cut from in memory.
function wordAt(text: string, { start, end }: Place): string {
  let word = ''
  for (let at = start; at < end; at += 1) word += text.charAt(at)
  return word
}
