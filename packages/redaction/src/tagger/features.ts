import type { Language } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { kindIn } from '../lexicon/kind.ts'
import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'

/** Where a word stands in regard to the one that is judged; beside means with nothing but space between. */
export const slot = {
  own: 1,
  leftBeside: 2,
  leftApart: 3,
  rightBeside: 4,
  rightApart: 5,
  secondLeft: 6,
  secondRight: 7,
} as const

/** A number of 32 bits for a feature: FNV-1a over its parts. */
export function feature(kind: number, ...parts: readonly number[]): number {
  let hash = mixed(0x811c9dc5, kind)
  for (const part of parts) hash = mixed(hash, part)
  return (hash ^ (hash >>> 15)) >>> 0
}

function mixed(hash: number, value: number): number {
  return Math.imul(Math.imul(hash ^ (value & 0xffff), 0x01000193) ^ (value >>> 16), 0x01000193)
}

/** Some letters of a word as one number. */
function letters(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let at = Math.max(0, from); at < to && at < text.length; at += 1) {
    hash = mixed(hash, text.charCodeAt(at))
  }
  return hash
}

const kind = {
  word: 1,
  last: 2,
  first: 3,
  shape: 4,
  traits: 5,
  trait: 6,
  ending: 7,
  class: 8,
  pair: 9,
} as const

/** What the word itself tells of whether it is a name. */
export function ownFeatures(entry: Entry, language: Language): number[] {
  const [word = ''] = entry.spellings
  const traits = entry.in(language).traits & weighed
  const found = [
    feature(kind.word, letters(word)),
    feature(kind.shape, shapeOf(entry)),
    feature(kind.traits, traits),
    feature(kind.class, classIn(entry.marks, language)),
  ]
  for (let length = 1; length <= longestEnding && length < word.length; length += 1) {
    found.push(feature(kind.last, letters(word, word.length - length)))
  }
  for (let length = 2; length <= longestStart && length < word.length; length += 1) {
    found.push(feature(kind.first, letters(word, 0, length)))
  }
  for (let bit = 0; bit < traitBits; bit += 1) {
    if ((traits & (1 << bit)) !== 0) found.push(feature(kind.trait, bit))
  }
  const end = word.slice(-longestNameEnding)
  nameEndings.forEach((ending, at) => {
    if (ending.test(end)) found.push(feature(kind.ending, at))
  })
  return found
}

const longestEnding = 5
const longestNameEnding = 10
const longestStart = 5
const traitBits = 21
// NOTE: the weights were trained before there were more.
const weighed = trait.shortName - 1

/** What a word tells of the one beside it. */
export function besideFeatures(entry: Entry, language: Language): number[] {
  const [word = ''] = entry.spellings
  return [
    feature(kind.word, letters(word)),
    feature(kind.last, letters(word, word.length - 3)),
    feature(kind.first, letters(word, 0, 5)),
    feature(kind.shape, shapeOf(entry)),
    feature(kind.class, classIn(entry.marks, language)),
  ]
}

/** What two words that stand together tell, by what kind of word each is. */
export function pairFeature(where: number, own: number, other: number): number {
  return feature(kind.pair, where, own, other)
}

/** The endings that names of the region have, in the letters of `spell`. */
const nameEndings: readonly RegExp[] = [
  /[оеё]в(?:а|о|ои|им|оми|е|и|их|тин|ка|ти|тан|пен)?$/,
  /[иы]н(?:а|о|ои|им|е|и)?$/,
  /[сц]к(?:ии|ого|омо|им|ом|ая|ои|ою)$/,
  /(?:енко|ко|чок|ник|ец)$/,
  /(?:ович|евич|ич)(?:а|о|ем|е)?$/,
  /(?:овна|евна|ична|ничн.)(?:и|е|о|ои)?$/,
  /(?:оли|кизи|огли)(?:н|на|нин|нда|нан|мен)?$/,
  /(?:бек|баи|жан|хан|кан|али|гали|тал|мират|болат|кол|сара|гол|ш[ае]|жамал)(?:тин|дин|нин|ти|ди|ни|ка|ке|га|ге|мен|пен|бен|тан|ден|нан|нен|а|о|ом|е)?$/,
  /(?:швили|дзе|ян|янц|оглу|заде|ич|сон|ман|берг|штеин)(?:а|о|ом|е|тин|нин|га|ге|мен)?$/,
]

function shapeOf({ text, capital, capitals, plain }: Entry): number {
  const length = Math.min(plain.length, longestShape)
  const script = latin.test(plain) ? (cyrillic.test(plain) ? 3 : 2) : 1
  const hyphen = text.includes('-') ? 1 : 0
  const cased = capitals ? 2 : capital ? 1 : 0
  return ((cased * 4 + script) * 2 + hyphen) * 16 + length
}

const longestShape = 12
const latin = /[a-z]/
const cyrillic = /[а-яёәғқңөұүһі]/

/** What kind of word it is, one number a kind. */
export function classIn(marks: number, language: Language): number {
  const cased = (marks & mark.capitals) !== 0 ? 2 : (marks & mark.capital) !== 0 ? 1 : 0
  return cased * 16 + kindIn(marks, language)
}
