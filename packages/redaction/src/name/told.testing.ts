import { nothingKnown } from '../known.ts'
import type { Case } from '../language.ts'
import { Entry } from '../lexicon/entry.ts'
import { lexicon } from '../lexicon.testing.ts'
import type { Hit } from './register.ts'
import { registerOf } from './register.ts'

const initials: Readonly<Record<Case, string>> = {
  nominative: 'n',
  genitive: 'g',
  dative: 'd',
  accusative: 'a',
  locative: 'l',
  instrumental: 'i',
  ablative: 'b',
}

/** The parts of a resident’s name that a word is a form of. */
export function partsIn(word: string, name: string): readonly Hit[] {
  return registerOfOne(name).hitsIn(new Entry(word, lexicon))
}

/** The same of a word in which a letter is amiss. */
export function nearPartsIn(word: string, name: string): readonly Hit[] {
  return registerOfOne(name).nearHitsIn(new Entry(word, lexicon))
}

/** The Russian and the Kazakh cases in which a word is the first part of a name, by their initials: `ga/d`; `-` where it is no form of it. */
export function casesOf(word: string, name: string): string {
  const [hit] = partsIn(word, name)
  return hit ? `${initialsOf(hit.cases.ru)}/${initialsOf(hit.cases.kk)}` : '-'
}

function initialsOf(cases: readonly Case[]): string {
  return cases.map((one) => initials[one]).join('')
}

function registerOfOne(name: string) {
  return registerOf({ ...nothingKnown, people: [{ key: 'one', name }] }, lexicon.shortNames)
}
