import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'

/** «Алматинская», «Садовой»: ends as an adjective of a street does. */
export const feminine = /..(?:[аяоеую]я|[оеу]й)$/u

/** «Алматинская 17», «с Садовой 8»: called as streets are, and nothing behind is of that kind or counted. */
export function isAdjective(sheet: Sheet, at: number, { last }: Chunk): boolean {
  const word = sheet.wordAt(at)
  if (!word || !feminine.test(word.plain) || sheet.languageAt(at) !== 'ru') return false
  const { traits } = word
  if ((traits & trait.adjective) === 0 && !adjectival.test(word.plain)) return false
  const next = sheet.joins(last, blank) ? sheet.wordAt(last + 1) : undefined
  return (next?.entry.look().cases.includes('genitive') ?? false) === false
}

/** «по адресу Космонавтов, 19», «на Строителей 5»: called after people of a trade. */
export function isOfMany(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !/..(?:[оеё]в|ей)$/u.test(word.plain)) return false
  return (word.traits & (trait.plural | trait.animate | trait.surname)) === ofPeople
}

const ofPeople = trait.plural | trait.animate

const adjectival = /(?:[сц]к|нн|ов|режн)(?:ая|ой|ую)$/u
