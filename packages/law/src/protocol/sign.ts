import type { Answer } from '../appeal/given.ts'
import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import type { Form } from '../meeting/form.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { MismatchReason } from './reason.ts'

interface Signable extends Reach {
  readonly stage: Stage
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  readonly form: Form
  readonly place: Bilingual | null
  /** How many were present, as the protocol says. */
  readonly participants: number | null
  /** How many stand in the register by name. */
  readonly registered: number
  /** How many were counted without a name. */
  readonly refused: number
  readonly mismatchReason: MismatchReason | null
  readonly decisions: string | null
  readonly appeals: readonly { readonly answer: Answer | null }[]
  /** Open appeals of earlier reports of which this one says nothing (¶30). */
  readonly unspoken: number
  /** Whether it is confirmed that no complaint, proposal or remark was raised. */
  readonly nothingRaised: boolean
  /** Ids of those who reported; empty where the post was vacant and nobody did. */
  readonly reportedBy: readonly string[]
  /** Ids of those who have signed this version. */
  readonly signedBy: readonly string[]
}

/** Why this protocol may not be signed; empty when it may. After its day it is signed all the same, and is a breach (¶30, ¶31, ¶32). */
export function whyNotSign(protocol: Signable, { actor }: { readonly actor: Staff }): Problem[] {
  if (!mayAct(actor, 'sign', protocol)) return ['FORBIDDEN']
  if (!may('sign', protocol)) return ['WRONG_STAGE']
  if (!mayBeSignedBy(protocol, actor)) return ['SIGNER_DID_NOT_REPORT']
  if (protocol.signedBy.includes(actor.id)) return ['ALREADY_SIGNED']

  const problems = whatProtocolLacks(protocol)
  if (protocol.appeals.some(({ answer }) => answer === null)) problems.push('ANSWER_MISSING')
  if (protocol.unspoken > 0) problems.push('EARLIER_APPEALS_UNTOLD')
  if (!isRegisterComplete(protocol) && !protocol.mismatchReason)
    problems.push('REGISTRATION_MISMATCH')
  return problems
}

/** The stage of a meeting after a signature: the first makes it signed, one that comes later still takes nothing back (¶32). */
export function stageAfterSigning(stage: Stage): Stage {
  return stage === 'published' ? 'published' : 'signed'
}

/** Whether everybody present is in the register, by name or as one who refused (¶32). */
export function isRegisterComplete({
  participants,
  registered,
  refused,
}: Pick<Signable, 'participants' | 'registered' | 'refused'>): boolean {
  return participants === null || registered + refused === participants
}

/** The last day on which a protocol is signed in time: the day of its meeting (¶32). */
export function signBy(
  { startedAt, endedAt }: { readonly startedAt: Instant; readonly endedAt: Instant },
  policy: Pick<Policy, 'zone' | 'lateSignBoundary'>,
): Day {
  return dayOf(policy.lateSignBoundary === 'dayEnded' ? endedAt : startedAt, policy)
}

/** Whether a protocol was first signed after the day of its meeting (¶32). */
export function signedLate(
  protocol: { readonly startedAt: Instant; readonly endedAt: Instant; readonly signedAt: Instant },
  policy: Pick<Policy, 'zone' | 'lateSignBoundary'>,
): boolean {
  return dayOf(protocol.signedAt, policy) > signBy(protocol, policy)
}

/** Whether it is this one's report; where nobody reported, whoever may act signs, or it could never be signed (¶32). */
function mayBeSignedBy({ reportedBy }: Signable, { id }: Staff): boolean {
  return reportedBy.length === 0 || reportedBy.includes(id)
}

/** The six things a protocol holds: time and date, place, number present, decisions, and what residents raised (¶32). */
function whatProtocolLacks(protocol: Signable): Problem[] {
  const problems: Problem[] = []
  if (protocol.startedAt === null || protocol.endedAt === null) problems.push('TIME_MISSING')
  if (protocol.form !== 'ONLINE' && lacksWords(protocol.place))
    problems.push('PROTOCOL_PLACE_MISSING')
  if (protocol.participants === null) problems.push('PARTICIPANTS_MISSING')
  if (isBlank(protocol.decisions)) problems.push('DECISIONS_MISSING')
  if (protocol.appeals.length === 0 && !protocol.nothingRaised) problems.push('APPEALS_MISSING')
  return problems
}
