import { plain } from '../fold.ts'
import { wordList } from './kazakh.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { type RussianFiles, russianLexicon } from './russian.ts'

/** Everything that a lexicon is made of, read from wherever it lies. */
export interface LexiconFiles {
  readonly russian: RussianFiles
  readonly kazakhWords: readonly string[]
  readonly officeWords: readonly string[]
  readonly places: readonly string[]
  readonly firstNames: readonly string[]
}

/** One lexicon of both languages. */
export function lexiconOf(files: LexiconFiles): Lexicon {
  const russian = russianLexicon(files.russian)
  const isKazakh = wordList(files.kazakhWords)
  const isOffice = wordList(files.officeWords)
  const isPlace = wordList(files.places)
  const isName = wordList(files.firstNames)

  function read(word: string): Reading {
    const { cases, ...found } = russian.read(word)
    if (isPlace(word)) return { ordinary: false, name: false, place: true, cases }
    if (isOffice(word)) return { ordinary: true, name: false, place: false, cases }
    return {
      ordinary: found.ordinary || isKazakh(word),
      name: found.name || isName(word),
      place: found.place,
      cases,
    }
  }

  return {
    read(word) {
      const lower = plain(word)
      const whole = read(lower)
      const known = whole.ordinary || whole.name || whole.place
      return known || !lower.includes('-') ? whole : joined(lower.split('-').map(read))
    },
  }
}

/** A word of halves is ordinary when both are, and a name when one is. */
function joined(halves: readonly Reading[]): Reading {
  return {
    ordinary: halves.every(({ ordinary }) => ordinary),
    name: halves.some(({ name }) => name),
    place: halves.every(({ place, ordinary }) => place || ordinary),
    cases: halves.at(-1)?.cases ?? [],
  }
}
