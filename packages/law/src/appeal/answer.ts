import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Answer } from './given.ts'
import { needsWords } from './raise.ts'

interface Answering {
  readonly actor: Staff
  readonly now: Instant
  readonly appeal: { readonly answer: Answer | null; readonly answeredOn: Day | null }
  readonly text: string | null
  /** How far it was answered at the meeting, when that is what is written down; absent for an answer given later. */
  readonly given?: Answer | null
  /** The day of a later answer, when it is entered later than given. */
  readonly on?: Day | null
}

/** Why this answer may not be written down; empty when it may: the one given at the meeting, or one given later (¶31, ¶32). */
export function whyNotAnswer(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  { actor, now, appeal, text, given, on }: Answering,
  policy: Policy,
): Problem[] {
  if (!mayAct(actor, 'answer', meeting)) return ['FORBIDDEN']
  if (!may('answer', meeting)) return ['WRONG_STAGE']

  if (given) {
    if (!may('raise', meeting)) return ['WRONG_STAGE']
    return needsWords(given) && isBlank(text) ? ['ANSWER_TEXT_MISSING'] : []
  }

  if (appeal.answer === null) return ['ANSWER_MISSING']
  if (appeal.answer === 'full' || appeal.answeredOn !== null) return ['ALREADY_ANSWERED']
  const problems = whyNotOn(on, { day: meeting.day, today: dayOf(now, policy) })
  if (isBlank(text)) problems.push('ANSWER_TEXT_MISSING')
  return problems
}

/** Why a later act on an appeal cannot have been done `on` that day; empty when it can, or when no day is given. */
export function whyNotOn(
  on: Day | null | undefined,
  { day, today }: { readonly day: Day; readonly today: Day },
): Problem[] {
  if (!on) return []
  if (on > today) return ['DAY_IN_FUTURE']
  if (on < day) return ['DAY_BEFORE_MEETING']
  return []
}
