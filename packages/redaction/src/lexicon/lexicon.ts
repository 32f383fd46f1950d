import type { Language } from '../language.ts'
import type { ShortNames } from '../name/short.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { type Known, type Reading, readingOf } from './reading.ts'

/** The words that the engine knows; see `@esep/redaction/node` for the one that is shipped. */
export interface Lexicon {
  /** What the dictionaries know of a word in lower case. */
  look(word: string): Known
  /** What a word may be, however it is written, in a text of this language. */
  read(word: string, language?: Language): Reading
  /** Tells how likely a word is a name where it stands; without one no unknown name is sure. */
  readonly tagger?: Tagger
  /** What people are called for short. */
  readonly shortNames: ShortNames
}

const unknown: Known = { traits: 0, cases: [] }

/** Knows no word, so that every capitalised word is to be looked at. */
export const noLexicon: Lexicon = {
  look: () => unknown,
  read: (_word, language = 'kk') => readingOf(unknown, language),
  shortNames: new Map(),
}
