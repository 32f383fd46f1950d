import { isBlank } from '../bilingual.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Answer } from './given.ts'

interface Raising {
  readonly actor: Staff
  readonly text: string
  /** How far it was answered at the meeting; null while that is not yet written down. */
  readonly answer: Answer | null
  readonly answerText: string | null
  /** The minute of the recording at which it was said. */
  readonly minute?: number | null
}

/** Why this appeal may not be written down; empty when it may (¶32). */
export function whyNotRaise(
  meeting: Reach & { readonly stage: Stage },
  { actor, text, answer, answerText, minute = null }: Raising,
): Problem[] {
  if (!mayAct(actor, 'raise', meeting)) return ['FORBIDDEN']
  if (!may('raise', meeting)) return ['WRONG_STAGE']

  const problems: Problem[] = []
  if (isBlank(text)) problems.push('APPEAL_TEXT_MISSING')
  if (needsWords(answer) && isBlank(answerText)) problems.push('ANSWER_TEXT_MISSING')
  if (minute !== null && !isMinute(minute)) problems.push('INVALID_INPUT')
  return problems
}

/** Whether an answer of this kind is nothing without its words (¶31). */
export function needsWords(answer: Answer | null): boolean {
  return answer === 'full' || answer === 'partial'
}

/** Whether a recording can have this minute: no meeting lasts longer than a day (¶31). */
function isMinute(minute: number): boolean {
  return Number.isInteger(minute) && minute >= 0 && minute < 24 * 60
}
