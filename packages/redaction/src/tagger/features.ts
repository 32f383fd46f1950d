import type { Language } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { ordinaryRussian, trait } from '../lexicon/trait.ts'

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

function letters(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at))
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
  const { traits } = entry.in(language).reading
  const found = [
    feature(kind.word, letters(word)),
    feature(kind.shape, shapeOf(entry)),
    feature(kind.traits, traits),
    feature(kind.class, classIn(entry, language)),
  ]
  for (let length = 1; length <= longestEnding && length < word.length; length += 1) {
    found.push(feature(kind.last, letters(word.slice(-length))))
  }
  for (let length = 2; length <= longestStart && length < word.length; length += 1) {
    found.push(feature(kind.first, letters(word.slice(0, length))))
  }
  for (let bit = 0; bit < traitBits; bit += 1) {
    if ((traits & (1 << bit)) !== 0) found.push(feature(kind.trait, bit))
  }
  nameEndings.forEach((ending, at) => {
    if (ending.test(word)) found.push(feature(kind.ending, at))
  })
  return found
}

const longestEnding = 5
const longestStart = 5
const traitBits = 21

/** What a word tells of the one beside it. */
export function besideFeatures(entry: Entry, language: Language): number[] {
  const [word = ''] = entry.spellings
  return [
    feature(kind.word, letters(word)),
    feature(kind.last, letters(word.slice(-3))),
    feature(kind.first, letters(word.slice(0, 5))),
    feature(kind.shape, shapeOf(entry)),
    feature(kind.class, classIn(entry, language)),
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
export function classIn(entry: Entry, language: Language): number {
  const sense = entry.in(language)
  if (sense.kind < 0) {
    const cased = entry.capitals ? 2 : entry.capital ? 1 : 0
    sense.kind = cased * 16 + wordClass(sense.reading.traits, language)
  }
  return sense.kind
}

function wordClass(traits: number, language: Language): number {
  const has = (bits: number) => (traits & bits) !== 0
  if (has(trait.office)) return 1
  if (has(trait.ownPlace)) return 2
  const kazakh = has(trait.kazakhWord) || (language === 'kk' && has(trait.kazakhForm))
  const ordinary = has(ordinaryRussian) || kazakh
  const given = has(trait.given | trait.listedName)
  const surname = has(trait.surname | trait.listedSurname)
  if (has(trait.patronymic)) return 3
  if (given && !ordinary) return surname ? 4 : 5
  if (surname && !ordinary) return 6
  if (has(trait.listedNameForm | trait.listedSurnameForm | trait.wordName) && !ordinary) return 7
  if (given || surname) return has(trait.seldomName) ? 8 : 9
  if (has(trait.place | trait.organisation)) return 10
  if (has(trait.small)) return 11
  if (has(trait.verb)) return 12
  if (has(trait.adjective)) return 13
  return ordinary ? 14 : 15
}
