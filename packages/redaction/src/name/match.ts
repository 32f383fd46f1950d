import type { Case } from '../language.ts'
import type { Form } from './ending.ts'
import { formOf, type NamePart, type Stem, type StemKind } from './stem.ts'
import { nearFormOf } from './typo.ts'

/** How a word is a form of a part of a name. */
export interface Match {
  /** How many letters the name itself has, not its forms. */
  readonly length: number
  /** How surely it is the name, as long as nothing stands beside it. */
  readonly as: StemKind | 'mistyped'
  readonly cases: Form
}

/** How a word is a form of this part of a name, by the stems that begin so; null where it is none. */
export function matchOf(part: NamePart, letters: string, start: number): Match | null {
  let match: Match | null = null
  for (const stem of part.stems) {
    const cases = stem.start === start ? formOf(stem, letters) : null
    if (!cases) continue
    const next = { length: lengthOf(part, stem), as: stem.as, cases }
    match = match ? surer(match, next) : next
  }
  return match
}

function lengthOf({ length }: NamePart, { as, letters }: Stem): number {
  return as === 'itself' ? length : letters.length
}

function surer(a: Match, b: Match): Match {
  const [better, other] = ranks[b.as] < ranks[a.as] ? [b, a] : [a, b]
  if (better.as !== other.as) return better
  const cases = {
    ru: merged(better.cases.ru, other.cases.ru),
    kk: merged(better.cases.kk, other.cases.kk),
  }
  return { ...better, length: Math.max(a.length, b.length), cases }
}

const ranks = { itself: 0, short: 1, beside: 2, mistyped: 3 } as const

function merged(a: readonly Case[], b: readonly Case[]): readonly Case[] {
  return b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])]
}

/** The same of a word in which one letter is amiss. */
export function nearMatchOf({ length, sure }: NamePart, letters: string): Match | null {
  for (const stem of sure) {
    const cases = nearFormOf(stem, letters)
    if (cases) return { length, as: 'mistyped', cases }
  }
  return null
}
