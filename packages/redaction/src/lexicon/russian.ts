import type { Case } from '../language.ts'
import { wordGraph } from './dawg.ts'
import type { Known } from './reading.ts'
import { ordinaryRussian, russianName, trait } from './trait.ts'

/** The files of `az` that the Russian lexicon is read from. */
export interface RussianFiles {
  /** words.dawg */
  readonly words: Uint8Array
  /** paradigms.array */
  readonly paradigms: Uint8Array
  /** p_t_given_w.intdawg: how often a word of the corpus has each of its tags, in millionths */
  readonly frequencies: Uint8Array
  /** gramtab-opencorpora-int.json, parsed */
  readonly tags: readonly string[]
}

/** Fewer than this many of a million. */
const seldom = 20_000

/** The words of Russian by the OpenCorpora dictionary that `az` carries. */
export function russianLexicon({
  words,
  frequencies,
  paradigms,
  tags,
}: RussianFiles): (word: string) => Known {
  const graph = wordGraph(words)
  const table = paradigmsOf(paradigms)
  const traits = Uint32Array.from(tags, traitsOf)
  const cases = Uint8Array.from(tags, caseBits)
  const isNameOfOne = Uint8Array.from(tags, (tag) => Number(nameOfOne.test(tag)))
  const often = wordGraph(frequencies)

  /** Whether the corpus has the word, nearly always as something other than a name: «люди», «куда», «машину». */
  function isSeldomName(word: string, read: readonly number[]): boolean {
    let seen = false
    for (const tag of read) {
      const share = often.valueOf(`${word}:${tags[tag]}`) ?? 0
      if (share > 0) seen = true
      if (((traits[tag] ?? 0) & russianName) !== 0 && share >= seldom) return false
    }
    return seen
  }

  return (word) => {
    const read: number[] = []
    graph.eachPayload(word, (paradigm, form) => {
      const entry = table[paradigm]
      const tag = entry?.[entry.length / 3 + form]
      if (tag !== undefined) read.push(tag)
    })
    let known = 0
    let possible = 0
    let ofOne = 0
    for (const tag of read) {
      known |= traits[tag] ?? 0
      possible |= cases[tag] ?? 0
      if (isNameOfOne[tag] === 1) ofOne |= cases[tag] ?? 0
    }
    const both = (known & ordinaryRussian) !== 0 && (known & russianName) !== 0
    if (both && isSeldomName(word, read)) known |= trait.seldomName
    // NOTE: «Раи» is of Рая, whatever there is of many a «рай».
    return { traits: known, cases: casesOf[ofOne || possible] ?? [] }
  }
}

const partOfSpeech: Readonly<Record<string, number>> = {
  NOUN: trait.noun,
  ADJF: trait.adjective,
  PRTF: trait.adjective,
  ADJS: trait.verb,
  COMP: trait.small,
  INFN: trait.verb,
  VERB: trait.verb,
  GRND: trait.verb,
  PRTS: trait.verb,
}

function traitsOf(tag: string): number {
  if (/\bName\b/.test(tag)) return trait.given
  if (/\bSurn\b/.test(tag)) return trait.surname
  if (/\bPatr\b/.test(tag)) return trait.patronymic
  if (/\bGeox\b/.test(tag)) return trait.place
  if (/\b(?:Orgn|Trad)\b/.test(tag)) return trait.organisation
  // NOTE: «Иванова» is also what belongs to Ivan, and an initial is no word.
  if (/\b(?:Init|Poss)\b/.test(tag)) return 0
  return (partOfSpeech[tag.split(/[ ,]/)[0] ?? ''] ?? trait.small) | numberOf(tag)
}

const nameOfOne = /\b(?:Name|Surn|Patr)\b.*\bsing\b/

function numberOf(tag: string): number {
  if (!tag.startsWith('NOUN')) return 0
  const animate = /\banim\b/.test(tag) ? trait.animate : 0
  return animate | (/\bplur\b/.test(tag) ? trait.plural : trait.singular)
}

const grammemes: Readonly<Record<string, Case>> = {
  nomn: 'nominative',
  gent: 'genitive',
  gen2: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  loct: 'locative',
  loc2: 'locative',
  ablt: 'instrumental',
}
const order = [...new Set(Object.values(grammemes))]

function caseBits(tag: string): number {
  return tag.split(/[ ,]/).reduce((bits, grammeme) => {
    const one = grammemes[grammeme]
    return one ? bits | (1 << order.indexOf(one)) : bits
  }, 0)
}

const casesOf: readonly (readonly Case[])[] = Array.from({ length: 1 << order.length }, (_, bits) =>
  order.filter((_one, at) => (bits & (1 << at)) !== 0),
)

/** Each paradigm is three equal rows: suffixes, tags, prefixes. */
function paradigmsOf(bytes: Uint8Array): Uint16Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = Uint16Array.from({ length: bytes.byteLength / 2 }, (_, at) =>
    view.getUint16(at * 2, true),
  )
  const paradigms: Uint16Array[] = []
  let at = 1
  for (let left = numbers[0] ?? 0; left > 0; left -= 1) {
    const size = numbers[at] ?? 0
    paradigms.push(numbers.subarray(at + 1, at + 1 + size))
    at += 1 + size
  }
  return paradigms
}
