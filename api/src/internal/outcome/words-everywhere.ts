import { occurrencesOf, type SpanType, type Stretch } from '@esep/redaction'
import type { Step } from './standing.ts'

/** Words that are hidden wherever they stand, or may stand again. */
export interface WordsEverywhere extends Step {
  readonly words: string
  readonly type: SpanType
  /** That of what stands for them; null where nothing stood for them when it was decided. */
  readonly number: number | null
  /** Whether staff hid them at once in all that is public of the meeting. */
  readonly isAtOnce: boolean
}

type Decided = Pick<WordsEverywhere, 'words' | 'decision'>

/** Those of the words that are hidden now. */
export function hiddenEverywhere<Row extends Decided>(rows: readonly Row[]): Row[] {
  return lastOf(rows).filter(({ decision }) => decision === 'hide')
}

/**
 * Where words stand in a text of which a reviewer said why they may stand again. That accounts for what stands there, and
 * decides on no passage.
 */
export function standsAgainIn(text: string, rows: readonly WordsEverywhere[]): Stretch[] {
  return lastOf(rows)
    .filter(({ decision, because }) => decision === 'keep' && because !== null)
    .flatMap(({ words }) => occurrencesOf(text, words))
}

/** Of several rows on the same words the last counts. */
function lastOf<Row extends Decided>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [keyOfEverywhere(row), row])).values()]
}

type Said = Pick<WordsEverywhere, 'words'>

/** Whether two rows are on the same words, in whatever letter case. */
export function isSameWords(one: Said, other: Said): boolean {
  return keyOfEverywhere(one) === keyOfEverywhere(other)
}

/** By what words that are hidden everywhere are told from others and numbered. */
export function keyOfEverywhere({ words }: Said): string {
  return `words:${words.toLowerCase()}`
}
