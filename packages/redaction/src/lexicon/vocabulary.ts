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
const mostKept = 60_000
const slots = 1 << 17

/** A table by the hash of the letters, so that looking a word up makes no string of it. */
function startVocabulary(lexicon: Lexicon): Vocabulary {
  const entries: (Entry | undefined)[] = new Array(slots)
  let kept = 0

  function add(slot: number, word: string): Entry {
    if (kept >= mostKept) {
      entries.fill(undefined)
      kept = 0
    }
    const entry = new Entry(word, lexicon)
    entries[slot] = entry
    kept += 1
    return entry
  }

  return {
    entryAt(text, place) {
      let slot = hashOf(text, place) & (slots - 1)
      for (;;) {
        const entry = entries[slot]
        if (!entry) return add(slot, wordAt(text, place))
        if (stands(entry.text, text, place)) return entry
        slot = (slot + 1) & (slots - 1)
      }
    },
  }
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
