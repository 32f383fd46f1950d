import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
import type { Problem } from '../problem.ts'
import type { ReportSection } from './section.ts'

interface Written {
  readonly section: ReportSection
  readonly text: string | null
  /** Why there is nothing to report; null where there is something, or nobody has said yet. */
  readonly nothingBecause: Bilingual | null
}

/** Why these sections may not stand in a report; empty when they may. What is still missing keeps none of them out (¶30). */
export function whyNotSections(sections: readonly Written[]): Problem[] {
  const problems: Problem[] = []
  const names = sections.map(({ section }) => section)
  if (new Set(names).size < names.length) problems.push('SECTION_TWICE')
  const silent = sections.filter(({ nothingBecause }) => nothingBecause !== null)
  if (silent.some(({ text }) => !isBlank(text))) problems.push('SECTION_SILENT_THOUGH_TOLD')
  if (silent.some(({ nothingBecause }) => lacksWords(nothingBecause)))
    problems.push('SECTION_REASON_MISSING')
  return problems
}
