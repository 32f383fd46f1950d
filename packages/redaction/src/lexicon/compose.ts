import type { Language } from '../language.ts'
import { plain } from '../text/fold.ts'
import { wordList } from './kazakh.ts'
import { type Lexicon, noLexicon, type Reading } from './lexicon.ts'
import { type RussianFiles, russianLexicon } from './russian.ts'

/** Everything that a lexicon is made of, read from wherever it lies. */
export interface LexiconFiles {
  readonly russian: RussianFiles
  readonly kazakhWords: readonly string[]
  readonly officeWords: readonly string[]
  readonly places: readonly string[]
  readonly firstNames: readonly string[]
  /** First names that are more often an ordinary word. */
  readonly wordNames: readonly string[]
}

/** No word of either language is longer. */
const longest = 64

/** One lexicon of both languages. */
export function lexiconOf(files: LexiconFiles): Lexicon {
  const russian = russianLexicon(files.russian)
  const isKazakh = wordList(files.kazakhWords, { derive: true })
  const isOffice = wordList(files.officeWords, { exact: true })
  const isPlace = wordList(files.places, { exact: true })
  const isName = wordList(files.firstNames)
  const isWordName = wordList(files.wordNames)

  function read(word: string, language: Language): Reading {
    const { cases, ordinary, adjective, name, nameBeside, place } = russian.read(word)
    const inPlaces = isPlace(word) !== null
    if (inPlaces || isOffice(word)) {
      return {
        ordinary: true,
        adjective,
        name: false,
        nameBeside: false,
        place: inPlaces,
        settled: true,
        cases,
      }
    }
    const standing = isKazakh(word)
    const kazakh = standing === 'inflected' && language === 'ru' ? null : standing
    const given = isName(word)
    // NOTE: «және» is not of Жан with suffixes, and the Russian dictionary knows itself how names are declined.
    const inflected = given === 'inflected' && kazakh !== 'itself' && !ordinary
    return {
      ordinary: ordinary || kazakh !== null,
      adjective,
      name: name || inflected || (given === 'itself' && !nameBeside),
      nameBeside: nameBeside || isWordName(word) !== null,
      place,
      settled: false,
      cases,
    }
  }

  return {
    read(word, language = 'kk') {
      if (word.length > longest) return noLexicon.read(word)
      const lower = plain(word)
      const whole = read(lower, language)
      const known = whole.ordinary || whole.name || whole.place
      return known || !lower.includes('-')
        ? whole
        : joined(lower.split('-').map((half) => read(half, language)))
    },
  }
}

/** A word of halves is ordinary when both are, and a name when one is. */
function joined(halves: readonly Reading[]): Reading {
  return {
    ordinary: halves.every(({ ordinary }) => ordinary),
    adjective: halves.some(({ adjective }) => adjective),
    name: halves.some(({ name }) => name),
    nameBeside: halves.some(({ nameBeside }) => nameBeside),
    place: halves.every(({ place, ordinary }) => place || ordinary),
    settled: halves.every(({ settled }) => settled),
    cases: halves.at(-1)?.cases ?? [],
  }
}
