import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { may, type Stage } from './stage.ts'
import type { TimeBasis } from './time-basis.ts'

/** What shows that the hour is convenient and the place large enough; each null while not written down (¶27). */
export interface Preparation {
  readonly timeBasis: TimeBasis | null
  readonly timeWords: Bilingual | null
  readonly expected: number | null
  readonly capacity: number | null
}

/** Why this may not be written down as the preparation of a meeting; empty when it may (¶27). */
export function whyNotPrepare(
  meeting: Reach & { readonly stage: Stage },
  { actor, preparation }: { readonly actor: Staff; readonly preparation: Preparation },
): Problem[] {
  if (!mayAct(actor, 'prepare', meeting)) return ['FORBIDDEN']
  if (!may('prepare', meeting)) return ['WRONG_STAGE']
  return whyNotPrepared(preparation)
}

/** What is wrong with a preparation itself: a basis without its words, words without a basis, or no sensible number (¶27). */
export function whyNotPrepared(preparation: Preparation): Problem[] {
  const { timeBasis, timeWords, expected, capacity } = preparation
  const problems: Problem[] = []
  if (timeBasis !== null && lacksWords(timeWords)) problems.push('TIME_WORDS_MISSING')
  if (timeBasis === null && timeWords !== null) problems.push('TIME_BASIS_MISSING')
  if (!isCount(expected) || !isCount(capacity)) problems.push('COUNT_OUT_OF_RANGE')
  return problems
}

const most = 1_000_000

function isCount(number: number | null): boolean {
  return number === null || (Number.isInteger(number) && number >= 1 && number <= most)
}
