import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Problem } from '../problem.ts'

/** From what a report may be drawn, as the paragraph lists it; the list is closed (¶29). */
export const sourceKinds = [
  'STATE_STATISTICS',
  'DEPARTMENTAL_STATISTICS',
  'APPEALS',
  'PUBLIC_COUNCILS',
  'PUBLIC_ASSOCIATIONS',
  'PROGRAMMES',
  'OPINION_STUDIES',
  'MASS_MEDIA',
] as const

/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number]

/** Why these sources may not be named in a report; empty when they may (¶29). */
export function whyNotSources(sources: readonly { readonly name: Bilingual }[]): Problem[] {
  return sources.some(({ name }) => lacksWords(name)) ? ['SOURCE_UNNAMED'] : []
}
