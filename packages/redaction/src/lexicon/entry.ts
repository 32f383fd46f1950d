import type { Language } from '../language.ts'
import { spellings } from '../name/spelling.ts'
import { plain } from '../text/fold.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** What is known of a word wherever it stands, worked out once and only when it is asked for. */
export class Entry {
  readonly plain: string
  readonly capital: boolean
  readonly capitals: boolean
  private spelled: readonly string[] | null = null
  private readonly readings: Partial<Record<Language, Reading>> = {}

  constructor(
    readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    const lower = text.toLowerCase()
    this.plain = clean.test(lower) ? lower : plain(text)
    this.capital = lower !== text && startsCapital.test(text)
    this.capitals = this.capital && text.length > 1 && !smallLetter.test(text)
  }

  /** As names are compared; two where Latin letters can be read in two ways. */
  get spellings(): readonly string[] {
    this.spelled ??= spellings(this.plain)
    return this.spelled
  }

  /** What the dictionaries say of it in a text of this language. */
  read(language: Language): Reading {
    const known = this.readings[language] ?? this.lexicon.read(this.plain, language)
    this.readings[language] = known
    return known
  }
}

const clean = /^[a-zа-яёәғқңөұүһі]+$/
// NOTE: «эль-Масри» is capital after its particle.
const startsCapital = /^(?:\p{Ll}{2,3}-)?\p{Lu}/u
const smallLetter = /\p{Ll}/u

/** Keeps the entries of the words met so far. */
export interface Vocabulary {
  entryOf(text: string): Entry
}

// NOTE: a language has more forms than memory; the frequent ones are back at once.
const mostKept = 60_000
const vocabularies = new WeakMap<Lexicon, Vocabulary>()

/** The one vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const kept = vocabularies.get(lexicon) ?? startVocabulary(lexicon)
  vocabularies.set(lexicon, kept)
  return kept
}

function startVocabulary(lexicon: Lexicon): Vocabulary {
  const entries = new Map<string, Entry>()
  return {
    entryOf(text) {
      const known = entries.get(text)
      if (known) return known

      if (entries.size >= mostKept) entries.clear()
      const entry = new Entry(text, lexicon)
      entries.set(text, entry)
      return entry
    },
  }
}
