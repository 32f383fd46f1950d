import { isBlank } from '../bilingual.ts'
import { type Instant, isBefore } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** What is recorded of whoever raised an appeal, beside its words and its day (art. 63 of the Administrative Procedure Code). */
interface Applicant {
  readonly name: string | null
  readonly address: string | null
  /** Whether the record bears their signature. */
  readonly signed: boolean
}

interface Issuing {
  readonly actor: Staff
  readonly now: Instant
  readonly receivedAt: Instant
  /** Null for an anonymous appeal, of which no record of the law is made. */
  readonly applicant: Applicant | null
  /** Whether there is a slip already. */
  readonly issued: boolean
}

/**
 * Why no slip may be given for an appeal; empty when it may. Of whoever gave their name the record has the postal address
 * and the signature too: without those an appeal is anonymous (¶32; art. 63 and 64 of the Administrative Procedure Code).
 */
export function whyNotIssueSlip(
  meeting: Reach & { readonly stage: Stage; readonly startedAt: Instant | null },
  { actor, now, receivedAt, applicant, issued }: Issuing,
): Problem[] {
  if (!mayAct(actor, 'issue', meeting)) return ['FORBIDDEN']
  if (!may('issue', meeting)) return ['WRONG_STAGE']
  if (issued) return ['SLIP_ALREADY_ISSUED']

  const problems: Problem[] = []
  if (isBefore(now, receivedAt)) problems.push('RECEIVED_IN_FUTURE')
  if (meeting.startedAt && isBefore(receivedAt, meeting.startedAt))
    problems.push('RECEIVED_BEFORE_MEETING')
  if (applicant && isBlank(applicant.address)) problems.push('APPLICANT_ADDRESS_MISSING')
  if (applicant && !applicant.signed) problems.push('APPLICANT_NOT_SIGNED')
  return problems
}

/** Why a slip may not be given anew, with another code; empty when it may: by whoever may give one (¶32). */
export function whyNotReissueSlip(
  meeting: Reach & { readonly stage: Stage },
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!mayAct(actor, 'issue', meeting)) return ['FORBIDDEN']
  return may('issue', meeting) ? [] : ['WRONG_STAGE']
}
