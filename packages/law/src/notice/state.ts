/** What has become of a notice: nothing yet, on its way, arrived, in vain, or given up after enough attempts (¶32). */
export const noticeStates = ['WAITING', 'SENT', 'DELIVERED', 'FAILED', 'UNREACHABLE'] as const

/** One of {@link noticeStates}. */
export type NoticeState = (typeof noticeStates)[number]

/** What came of one attempt to tell somebody. */
export const attemptResults = [
  'SENT',
  'DELIVERED',
  'NO_ANSWER',
  'WRONG_CONTACT',
  'RETURNED',
] as const

/** One of {@link attemptResults}. */
export type AttemptResult = (typeof attemptResults)[number]

/** Whether an attempt was in vain. */
export function isInVain(result: AttemptResult): boolean {
  return result !== 'SENT' && result !== 'DELIVERED'
}

/** What a notice is after an attempt. */
export function stateAfter(result: AttemptResult): NoticeState {
  return result === 'SENT' || result === 'DELIVERED' ? result : 'FAILED'
}

/** The states in which somebody still waits to be told. */
export const waitingStates: readonly NoticeState[] = ['WAITING', 'FAILED']

/** The states after which nothing more is done. */
const ended: readonly NoticeState[] = ['DELIVERED', 'UNREACHABLE']

/** Whether nothing more is done about a notice. */
export function isEnded(state: NoticeState): boolean {
  return ended.includes(state)
}
