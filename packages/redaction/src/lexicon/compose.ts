import { folded } from '../cue/rule.ts'
import { type ShortNames, shortNamesOf } from '../name/short.ts'
import { spell } from '../name/spelling.ts'
import type { Tagger } from '../tagger/tagger.ts'
import { plain } from '../text/fold.ts'
import { type Lexicon, noLexicon } from './lexicon.ts'
import { casesOfNoun } from './noun.ts'
import { isKnown, joinedHalves, type Known, readingOf } from './reading.ts'
import { type RussianFiles, russianLexicon } from './russian.ts'
import { trait } from './trait.ts'
import { wordLists } from './word-list.ts'

/** Everything that a lexicon is made of, read from wherever it lies. */
export interface LexiconFiles {
  readonly russian: RussianFiles
  /** Words taken out of a corpus. */
  readonly kazakhWords: readonly string[]
  /** Words that we wrote down ourselves. */
  readonly kazakhEveryday: readonly string[]
  /** Stems of Kazakh verbs. */
  readonly kazakhVerbs: readonly string[]
  readonly officeWords: readonly string[]
  readonly places: readonly string[]
  /** Towns and villages of the country that nobody is called like. */
  readonly settlements: readonly string[]
  /** Countries, states and cities of the world, institutions that everybody knows, and ranks, in the nominative. */
  readonly world: readonly string[]
  readonly firstNames: readonly string[]
  /** First names that are more often an ordinary word. */
  readonly wordNames: readonly string[]
  /** First names that are everyday words of Kazakh. */
  readonly everydayNames: readonly string[]
  readonly surnames: readonly string[]
  /** Surnames that are Russian words for beasts, plants and people, letter for letter. */
  readonly nounSurnames: readonly string[]
  /** Lines of full names, a colon, and what people of that name are called for short. */
  readonly shortNames: readonly string[]
  /** Forms of first names, as they are, that only a dictionary has as another word. */
  readonly spokenNames: readonly string[]
  /** Left out while it is being trained. */
  readonly tagger?: Tagger
}

/** What people are called for short, with «ё» and without. */
function spoken(shortNames: ShortNames): string[] {
  const names = [...shortNames.values()].flat()
  return [...names, ...names.map((name) => name.replaceAll('ё', 'е'))]
}

/** The places, and the Russian cases of those that lose their last letter in them: «Костанай», «Семей». */
function placesOf({ places }: LexiconFiles): string[] {
  return [...places, ...places.filter((word) => /[^иы]й$/u.test(word)).flatMap(casesOfNoun)]
}

/** «Орынбасару», «Темиром»: the Russian cases of first names, but for short ones, of which a case is often another word. */
function inRussianCases(names: readonly string[]): string[] {
  return names
    .map(folded)
    .filter((name) => declined.test(name))
    .flatMap(casesOfNoun)
}

const declined = /....[бвгджзклмнпрстфхш]$/u

/** Kazakh words as they are and as they are typed on a keyboard without Kazakh letters. */
function asTyped(words: readonly string[]): string[] {
  return [...words, ...words.map(folded)]
}

/** No word of either language is longer. */
const longest = 64

/** One lexicon of both languages. */
export function lexiconOf(files: LexiconFiles): Lexicon {
  const shortNames = shortNamesOf(files.shortNames)
  const russian = russianLexicon(files.russian)
  // NOTE: our own lists tell letters apart that people type for one another: «Торгын» is not «тұрғын».
  const own = wordLists(
    [
      { words: files.officeWords, itself: trait.office, inflected: trait.office },
      { words: placesOf(files), itself: trait.ownPlace, inflected: trait.ownPlace },
      { words: files.settlements, itself: trait.settlement, inflected: trait.settlement },
      {
        ...{ words: files.world, inCasesAlone: true },
        ...{ itself: trait.world, inflected: trait.worldForm },
      },
      {
        ...{ words: files.world.flatMap(casesOfNoun), inCasesAlone: true },
        ...{ itself: trait.worldForm, inflected: 0 },
      },
      {
        ...{ words: asTyped(files.everydayNames), inCasesAlone: true },
        ...{ itself: trait.everydayName, inflected: trait.everydayName },
      },
      {
        ...{ words: inRussianCases(files.everydayNames), inCasesAlone: true },
        ...{ itself: trait.everydayName, inflected: 0 },
      },
      {
        ...{ words: files.nounSurnames, itself: trait.listedSurname },
        ...{ inflected: trait.listedSurnameForm },
      },
      { words: files.spokenNames, itself: trait.spokenName, inflected: 0 },
      { words: spoken(shortNames), itself: trait.shortName, inflected: trait.shortNameForm },
    ],
    { written: (word) => word, shortestStem: 4 },
  )
  const listed = wordLists(
    [
      {
        ...{ words: [...files.kazakhWords, ...files.kazakhEveryday], derives: true },
        ...{ itself: trait.kazakhWord, inflected: trait.kazakhForm },
      },
      {
        ...{ words: files.kazakhVerbs, conjugates: true },
        ...{ itself: trait.kazakhVerb, inflected: trait.kazakhForm },
      },
      { words: files.firstNames, itself: trait.listedName, inflected: trait.listedNameForm },
      { words: files.wordNames, itself: trait.wordName, inflected: trait.wordNameForm },
      { words: files.surnames, itself: trait.listedSurname, inflected: trait.listedSurnameForm },
    ],
    { written: spell, shortestStem: 3 },
  )

  function known(word: string): Known {
    const { traits, cases } = russian(word)
    return { traits: traits | own(word) | listed(spell(word)), cases }
  }

  function look(word: string): Known {
    if (word.length > longest) return noLexicon.look(word)
    const whole = known(word)
    return isKnown(whole) || !word.includes('-') ? whole : joinedHalves(word.split('-').map(known))
  }

  return {
    ...(files.tagger && { tagger: files.tagger }),
    shortNames,
    look,
    read: (word, language = 'kk') => readingOf(look(plain(word)), language),
  }
}
