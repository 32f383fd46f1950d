import type { Case, Language } from '../language.ts'
import type { Tagger } from '../tagger/tagger.ts'

/** What the dictionaries say of a word. */
export interface Reading {
  /** A word of the language that is no proper name. */
  readonly ordinary: boolean
  /** An adjective among other things, which a title begins with more often than a name: «Большой театр». */
  readonly adjective: boolean
  /** A first name, patronymic or surname. */
  readonly name: boolean
  /** A name only where another stands beside it: «Бірлік Берікұлы». */
  readonly nameBeside: boolean
  /** A place or an institution. */
  readonly place: boolean
  /** On our own lists of places and office words: no person, whatever else the word may be. */
  readonly settled: boolean
  /** The cases that the word can stand in, where a dictionary tells. */
  readonly cases: readonly Case[]
  /** Everything that the dictionaries know, as bits of `trait`. */
  readonly traits: number
}

/** The words that the engine knows; see `@esep/redaction/node` for the one that is shipped. */
export interface Lexicon {
  /** What a word may be, however it is written; in a Russian text suffixes do not make a Kazakh word of it. */
  read(word: string, language?: Language): Reading
  /** Tells how likely a word is a name where it stands; without one no unknown name is sure. */
  readonly tagger?: Tagger
}

const unread: Reading = {
  ordinary: false,
  adjective: false,
  name: false,
  nameBeside: false,
  place: false,
  settled: false,
  cases: [],
  traits: 0,
}

/** Knows no word, so that every capitalised word is to be looked at. */
export const noLexicon: Lexicon = { read: () => unread }
