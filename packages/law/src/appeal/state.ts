import type { Day } from '../day.ts'
import type { Answer } from './given.ts'

/** What became of an appeal, as residents are told it. */
export const answerStates = ['ANSWERED', 'CHECKING', 'FORWARDED', 'DONE', 'OVERDUE'] as const

/** One of {@link answerStates}. */
export type AnswerState = (typeof answerStates)[number]

interface Followed {
  readonly answer: Answer | null
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
  /** From which day on it may be called overdue; null where no term runs. */
  readonly overdueFrom: Day | null
}

/** What has become of an appeal by `today`: answered there, done later, forwarded, being checked, or overdue (¶31, ¶32). */
export function answerStateOf(
  { answer, answeredOn, referredOn, overdueFrom }: Followed,
  today: Day,
): AnswerState {
  if (answer === 'full') return 'ANSWERED'
  if (answeredOn !== null) return 'DONE'
  if (referredOn !== null) return 'FORWARDED'
  return overdueFrom !== null && today >= overdueFrom ? 'OVERDUE' : 'CHECKING'
}
