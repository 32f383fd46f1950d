import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import { isSameName, type Member } from './initiative.ts'

type Meeting = Reach & { readonly stage: Stage }

interface Enrolling {
  readonly actor: Staff
  readonly today: Day
}

/** Why somebody may not be entered as a member of the assembly; empty when they may (¶27). */
export function whyNotAddMember(
  meeting: Meeting,
  {
    actor,
    today,
    member,
    roll,
  }: Enrolling & { readonly member: Member; readonly roll: readonly Member[] },
): Problem[] {
  const closed = whyNotEnrol(meeting, actor)
  if (closed.length > 0) return closed

  const problems: Problem[] = []
  if (isBlank(member.name)) problems.push('MEMBER_UNNAMED')
  if (roll.some(({ name }) => isSameName(name, member.name))) problems.push('MEMBER_TWICE')
  return [...problems, ...whyNotDated(member, today)]
}

/** Why this may not be written down of a member: what they signed, took back, or that they left; empty when it may (¶27). */
export function whyNotChangeMember(
  meeting: Meeting,
  { actor, today, member }: Enrolling & { readonly member: Member },
): Problem[] {
  const closed = whyNotEnrol(meeting, actor)
  return closed.length > 0 ? closed : whyNotDated(member, today)
}

/** Why somebody of the register may not be said to be this member; empty when they may: nobody is two members (¶27). */
export function whyNotIdentifyMember(
  meeting: Meeting,
  { actor, isAnother }: { readonly actor: Staff; readonly isAnother: boolean },
): Problem[] {
  const closed = whyNotEnrol(meeting, actor)
  if (closed.length > 0) return closed
  return isAnother ? ['ALREADY_ANOTHER_MEMBER'] : []
}

function whyNotEnrol(meeting: Meeting, actor: Staff): Problem[] {
  if (!mayAct(actor, 'enrol', meeting)) return ['FORBIDDEN']
  return may('enrol', meeting) ? [] : ['WRONG_STAGE']
}

/** Delegated, signed, taken back, left: in that order, and nothing of it on a day to come. */
function whyNotDated(member: Member, today: Day): Problem[] {
  const { delegatedOn, leftOn, signedOn, withdrawnOn } = member
  const problems: Problem[] = []
  if ([delegatedOn, leftOn, signedOn, withdrawnOn].some((day) => day !== null && day > today)) {
    problems.push('DAY_IN_FUTURE')
  }
  if (withdrawnOn !== null && signedOn === null) problems.push('SIGNATURE_MISSING')
  if (isBefore(withdrawnOn, signedOn) || isBefore(leftOn, delegatedOn)) {
    problems.push('MEMBER_DAYS_DISORDERED')
  }
  return problems
}

function isBefore(one: Day | null, other: Day | null): boolean {
  return one !== null && other !== null && one < other
}
