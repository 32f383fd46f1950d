import type { Case, Language } from '../language.ts'
import { anyName, ordinaryRussian, russianName, trait } from './trait.ts'

/** What the dictionaries know of a word, before anything is made of it. */
export interface Known {
  /** Bits of `trait`. */
  readonly traits: number
  /** The cases that the word can stand in, where a dictionary tells. */
  readonly cases: readonly Case[]
}

/** What the dictionaries say of a word. */
export interface Reading extends Known {
  /** A word of the language that is no proper name. */
  readonly ordinary: boolean
  /** A first name, patronymic or surname. */
  readonly name: boolean
  /** Of names a first name or a patronymic, which fewer words are by chance. */
  readonly given: boolean
  /** A name only where another stands beside it: «Бірлік Берікұлы». */
  readonly nameBeside: boolean
  /** A place or an institution. */
  readonly place: boolean
  /** On our own lists of places and office words: no person, whatever else the word may be. */
  readonly settled: boolean
}

type Kept = Map<readonly Case[], Map<number, Reading>>

// NOTE: there are some hundreds of them, and every word has two.
const kept: Readonly<Record<Language, Kept>> = { kk: new Map(), ru: new Map() }

/** What a word is in a text of this language, the same object for all words of which the same is known. */
export function readingOf({ traits, cases }: Known, language: Language): Reading {
  const same = kept[language].get(cases) ?? newlyKept(language, cases)
  const known = same.get(traits)
  if (known) return known

  const reading = readIn(language, traits, cases)
  same.set(traits, reading)
  return reading
}

function newlyKept(language: Language, cases: readonly Case[]): Map<number, Reading> {
  const same = new Map<number, Reading>()
  kept[language].set(cases, same)
  return same
}

/** In a Russian text suffixes do not make a Kazakh word of it. */
function readIn(language: Language, traits: number, cases: readonly Case[]): Reading {
  if (isSettled(traits)) return settledReading(traits, cases)
  const has = (bits: number) => (traits & bits) !== 0
  const russian = has(ordinaryRussian)
  const seldom = has(trait.seldomName)
  const kazakh = has(trait.kazakhWord) || (has(trait.kazakhForm) && language === 'kk')
  // NOTE: «және» is not of Жан with suffixes, and the Russian dictionary knows itself how names are declined.
  const inflected =
    has(trait.listedNameForm) && !has(trait.listedName) && !has(trait.kazakhWord) && !russian
  const given = (has(trait.given | trait.patronymic | trait.listedName) && !seldom) || inflected
  return {
    traits,
    cases,
    ordinary: russian || kazakh,
    name: given || (has(russianName) && !seldom),
    given,
    nameBeside: seldom || has(trait.wordName | trait.wordNameForm),
    place: has(place),
    settled: false,
  }
}

/** «Аким», «Алматы», and «Миннесота», but not «Милан», which is a city and a name. */
function isSettled(traits: number): boolean {
  if ((traits & settled) !== 0) return true
  return (traits & world) !== 0 && (traits & calledSo) === 0
}

function settledReading(traits: number, cases: readonly Case[]): Reading {
  return {
    traits,
    cases,
    ordinary: true,
    name: false,
    given: false,
    nameBeside: false,
    place: (traits & (trait.ownPlace | world)) !== 0,
    settled: true,
  }
}

const kazakh = trait.kazakhWord | trait.kazakhForm
const ordinary = ordinaryRussian | kazakh
const place = trait.place | trait.organisation
const settled = trait.office | trait.ownPlace
const world = trait.world | trait.worldForm
const calledSo = anyName | trait.wordNameForm | trait.shortNameForm | trait.spokenName

/** A word of halves is ordinary when both are, and a name when one is. */
export function joinedHalves(halves: readonly Known[]): Known {
  const every = (bits: number) => halves.every(({ traits }) => (traits & bits) !== 0)
  const all = halves.reduce((known, { traits }) => known | traits, 0)
  const kept =
    ~(ordinary | place | settled) |
    (every(ordinary | settled) ? ordinary : 0) |
    (every(place | ordinary) ? place : 0) |
    (every(settled) ? settled : 0)
  return { traits: all & kept, cases: halves.at(-1)?.cases ?? [] }
}

/** Whether a dictionary has the word in any sense. */
export function isKnown({ traits }: Known): boolean {
  return traits !== 0
}
