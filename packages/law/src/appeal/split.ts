import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Answer } from './given.ts'
import { whySettled } from './sort.ts'

const leastParts = 2
const mostParts = 10

interface Splitting {
  readonly actor: Staff
  readonly appeal: {
    readonly answer: Answer | null
    readonly answeredOn: Day | null
    readonly referredOn: Day | null
  }
  /** How many parts it has already. */
  readonly parts: number
  /** What each new part is about, in the words of the appeal. */
  readonly texts: readonly string[]
}

/** Why an appeal may not be split so; empty when it may: its parts go their own ways under its number (¶32). */
export function whyNotSplitAppeal(
  meeting: Reach & { readonly stage: Stage },
  { actor, appeal, parts, texts }: Splitting,
): Problem[] {
  if (!mayAct(actor, 'split', meeting)) return ['FORBIDDEN']
  if (!may('split', meeting)) return ['WRONG_STAGE']
  const settled = whySettled(appeal, parts)
  if (settled.length > 0) return settled

  const problems: Problem[] = []
  if (texts.length < leastParts || texts.length > mostParts) problems.push('PARTS_TOO_FEW')
  if (texts.some(isBlank)) problems.push('PART_TEXT_MISSING')
  return problems
}

/** Why an act cannot be done to this part, or to the whole; empty when it can: of what is split each part is answered and forwarded by itself (¶32). */
export function whyNotPart(
  parts: readonly { readonly number: number }[],
  asked: number | null,
): Problem[] {
  const isNamed = asked !== null && parts.some(({ number }) => number === asked)
  return isNamed || (asked === null && parts.length === 0) ? [] : ['PART_MISSING']
}

interface Part {
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
}

/** What has become of an appeal by what became of its parts: answered when each is, forwarded when what is left of it lies with other bodies (¶32). */
export function standingOf(parts: readonly Part[]): Part {
  const answered = parts.flatMap(({ answeredOn }) => answeredOn ?? [])
  if (answered.length === parts.length) return { answeredOn: latest(answered), referredOn: null }

  const left = parts.filter(({ answeredOn }) => answeredOn === null)
  const referred = left.flatMap(({ referredOn }) => referredOn ?? [])
  return {
    answeredOn: null,
    referredOn: referred.length === left.length ? latest(referred) : null,
  }
}

function latest(days: readonly Day[]): Day | null {
  return days.toSorted().at(-1) ?? null
}
