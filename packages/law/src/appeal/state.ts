import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { overdueFrom } from './deadline.ts'
import type { Answer } from './given.ts'

/** What became of an appeal, as residents are told it. */
export const answerStates = ['ANSWERED', 'CHECKING', 'FORWARDED', 'DONE', 'OVERDUE'] as const

/** One of {@link answerStates}. */
export type AnswerState = (typeof answerStates)[number]

interface Followed {
  readonly raisedOn: Day
  readonly anonymous: boolean
  readonly answer: Answer | null
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
}

/** What has become of an appeal by `today`: answered there, done later, forwarded, being checked, or overdue (¶31, ¶32). */
export function answerStateOf(
  appeal: Followed,
  today: Day,
  policy: Pick<Policy, 'answerWorkingDays' | 'overdueMarginDays'>,
): AnswerState {
  if (appeal.answer === 'full') return 'ANSWERED'
  if (appeal.answeredOn !== null) return 'DONE'
  if (appeal.referredOn !== null) return 'FORWARDED'

  const from = overdueFrom(appeal, policy)
  return from !== null && today >= from ? 'OVERDUE' : 'CHECKING'
}
