import { type Duty, duties, termsOf } from '../duty/duty.ts'
import type { Policy } from '../policy.ts'
import type { Language } from '../problem.ts'
import { en as readingEn } from './reading/en.ts'
import { kk as readingKk } from './reading/kk.ts'
import type { Reading } from './reading/readings.ts'
import { ru as readingRu } from './reading/ru.ts'
import { requirementsOf } from './requirements.ts'
import { en as textEn } from './text/en.ts'
import { kk as textKk } from './text/kk.ts'
import { ru as textRu } from './text/ru.ts'

/** The paragraphs of the order on report meetings, and the sub-paragraph that makes them a duty. */
export const paragraphIds = [
  '¶22(13)',
  '¶25',
  '¶26',
  '¶27',
  '¶28',
  '¶29',
  '¶30',
  '¶31',
  '¶32',
  '¶33',
  '¶34',
] as const

/** One of {@link paragraphIds}. */
export type ParagraphId = (typeof paragraphIds)[number]

/** A paragraph of the order: what it says, how it is read, and what checks it. */
export interface Paragraph {
  readonly id: ParagraphId
  /** Its parts and sub-paragraphs: in Russian as the order has them, in Kazakh and English as we translate them. */
  readonly text: Readonly<Record<Language, readonly string[]>>
  /** In which language the text is the order's own; in any other it is a translation, and not official. */
  readonly official: Language
  /** How it is read by a policy. */
  reading(policy: Policy, language: Language): string
  readonly duties: readonly Duty[]
  /** Why no duty checks it: what in it a machine cannot check; null where one does. */
  readonly uncheckable: Readonly<Record<Language, string>> | null
  /** Ids of the requirements drawn from it, which tests carry in their sentences. */
  readonly requirements: readonly string[]
}

const readings = { kk: readingKk, ru: readingRu, en: readingEn } as const

/** The order in one table, in the order of its paragraphs (¶22(13), ¶25–34). */
export const order: readonly Paragraph[] = paragraphIds.map((id) => ({
  id,
  text: { kk: textKk[id], ru: textRu[id], en: textEn[id] },
  official: 'ru',
  reading: (policy, language) => readBy(policy, readings[language][id].reading),
  duties: duties.filter((duty) => termsOf(duty).paragraph === id),
  uncheckable: uncheckableOf(id),
  requirements: requirementsOf[id],
}))

function readBy(policy: Policy, reading: Reading['reading']): string {
  return typeof reading === 'string' ? reading : reading(policy)
}

function uncheckableOf(id: ParagraphId): Paragraph['uncheckable'] {
  const [kk, ru, en] = [readingKk[id], readingRu[id], readingEn[id]].map(
    ({ uncheckable }) => uncheckable,
  )
  return kk && ru && en ? { kk, ru, en } : null
}
