import { nothingKnown } from '@esep/redaction'
import { linesOf } from '../data.ts'
import { peopleOf } from '../people/pools.ts'
import type { Row } from '../row.ts'
import { joined } from '../text/piece.ts'
import { randomOf } from '../text/random.ts'
import { sentence } from './register.ts'

/** Sentences of meetings about people of whom nothing is known, as staff type them. */
export function unknownRows(language: Row['language'], count: number): Row[] {
  const random = randomOf(`unknown ${language}`)
  const frames = linesOf(`frames/people.${language}.txt`)
  return Array.from({ length: count }, (_, index) => {
    const company = { language, people: peopleOf(3, random), random, rewritten: false }
    const pieces = sentence(random.pick(frames), company)
    return { id: `unknown-${language}-${index}`, language, known: nothingKnown, ...joined(pieces) }
  })
}
