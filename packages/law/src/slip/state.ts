import type { Answer } from '../appeal/given.ts'
import { type AnswerState, answerStates } from '../appeal/state.ts'
import type { Day } from '../day.ts'

/** What whoever holds a slip is told of their appeal: that it was received, or what has become of it since. */
export const slipStates = ['RECEIVED', ...answerStates] as const

/** One of {@link slipStates}. */
export type SlipState = 'RECEIVED' | AnswerState

interface Followed {
  readonly answer: Answer | null
  readonly checkOpenedOn: Day | null
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
  /** The first day on which it may be called overdue; null where no term applies. */
  readonly overdueFrom: Day | null
}

/** What has become of an appeal by `today`, for whoever holds its slip: before the protocol is signed, that it was received (¶32). */
export function slipStateOf(appeal: Followed, today: Day): SlipState {
  if (appeal.answer === 'full') return 'ANSWERED'
  if (appeal.answeredOn !== null) return 'DONE'
  if (appeal.referredOn !== null) return 'FORWARDED'
  if (appeal.overdueFrom !== null && today >= appeal.overdueFrom) return 'OVERDUE'
  return appeal.checkOpenedOn === null ? 'RECEIVED' : 'CHECKING'
}
