import type { Case, Language } from '../language.ts'
import { spell } from '../name/spelling.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { plain } from '../text/fold.ts'
import { type Lexicon, noLexicon, type Reading } from './lexicon.ts'
import { type RussianFiles, russianLexicon } from './russian.ts'
import { ordinaryRussian, russianName, trait } from './trait.ts'
import { wordLists } from './word-list.ts'

/** Everything that a lexicon is made of, read from wherever it lies. */
export interface LexiconFiles {
  readonly russian: RussianFiles
  readonly kazakhWords: readonly string[]
  readonly officeWords: readonly string[]
  readonly places: readonly string[]
  readonly firstNames: readonly string[]
  /** First names that are more often an ordinary word. */
  readonly wordNames: readonly string[]
  readonly surnames: readonly string[]
  /** Left out while it is being trained. */
  readonly tagger?: Tagger
}

const isPlain = /^[а-яёәғқңөұүһі]+$/

/** No word of either language is longer. */
const longest = 64

/** One lexicon of both languages. */
export function lexiconOf(files: LexiconFiles): Lexicon {
  const russian = russianLexicon(files.russian)
  // NOTE: our own lists tell letters apart that people type for one another: «Торгын» is not «тұрғын».
  const own = wordLists(
    [
      { words: files.officeWords, itself: trait.office, inflected: trait.office },
      { words: files.places, itself: trait.ownPlace, inflected: trait.ownPlace },
    ],
    (word) => word,
  )
  const listed = wordLists(
    [
      {
        ...{ words: files.kazakhWords, derives: true },
        ...{ itself: trait.kazakhWord, inflected: trait.kazakhForm },
      },
      { words: files.firstNames, itself: trait.listedName, inflected: trait.listedNameForm },
      { words: files.wordNames, itself: trait.wordName, inflected: trait.wordNameForm },
      { words: files.surnames, itself: trait.listedSurname, inflected: trait.listedSurnameForm },
    ],
    spell,
  )

  function read(word: string, language: Language): Reading {
    const { traits, cases } = russian(word)
    return readingOf(traits | own(word) | listed(spell(word)), { cases, language })
  }

  return {
    ...(files.tagger && { tagger: files.tagger }),
    read(word, language = 'kk') {
      if (word.length > longest) return noLexicon.read(word)
      const lower = isPlain.test(word) ? word : plain(word)
      const whole = read(lower, language)
      const known = whole.ordinary || whole.name || whole.place
      return known || !lower.includes('-')
        ? whole
        : joined(lower.split('-').map((half) => read(half, language)))
    },
  }
}

interface Standing {
  readonly cases: readonly Case[]
  readonly language: Language
}

function readingOf(traits: number, { cases, language }: Standing): Reading {
  const has = (bits: number) => (traits & bits) !== 0
  if (has(trait.office | trait.ownPlace)) {
    return {
      ...{ ordinary: true, adjective: has(trait.adjective), name: false, nameBeside: false },
      ...{ place: has(trait.ownPlace), settled: true, cases, traits },
    }
  }
  const russian = has(ordinaryRussian)
  const seldom = has(trait.seldomName)
  const kazakh = has(trait.kazakhWord) || (has(trait.kazakhForm) && language === 'kk')
  // NOTE: «және» is not of Жан with suffixes, and the Russian dictionary knows itself how names are declined.
  const inflected =
    has(trait.listedNameForm) && !has(trait.listedName) && !has(trait.kazakhWord) && !russian
  return {
    ordinary: russian || kazakh,
    adjective: has(trait.adjective),
    name: (has(russianName) && !seldom) || inflected || (has(trait.listedName) && !seldom),
    nameBeside: seldom || has(trait.wordName | trait.wordNameForm),
    place: has(trait.place | trait.organisation),
    settled: false,
    ...{ cases, traits },
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
    traits: halves.reduce((all, { traits }) => all | traits, 0),
  }
}
