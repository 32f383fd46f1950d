import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Role, type Staff } from './role.ts'

/** From when to when somebody serves; the last day is the day before `until`. */
export interface Service {
  readonly since: Day
  readonly until: Day | null
}

/** A post: in a precinct, as its inspector, in the place of its inspector, or as the inspector's assistant. */
export type PostKind = 'permanent' | 'acting' | 'assisting'

interface Appointing extends Service {
  readonly actor: Staff
  readonly kind: PostKind
  readonly appointee: { readonly role: Role; readonly bodyId: string; readonly active: boolean }
  /** The same post, as others hold it. */
  readonly held: readonly Service[]
  /** The days on which the precinct is. */
  readonly precinct: { readonly validFrom: Day; readonly validUntil: Day | null }
}

/** Why somebody may not be appointed to a precinct; empty when they may. A post has one holder at a time, and one who acts (¶26). */
export function whyNotAppoint(reach: Reach, asked: Appointing): Problem[] {
  if (!mayAct(asked.actor, 'appoint', reach)) return ['FORBIDDEN']

  const { kind, appointee, held, since, until, precinct } = asked
  const problems: Problem[] = []
  if (until !== null && until <= since) problems.push('ENDS_BEFORE_BEGINS')
  if (!isFit(appointee, kind, reach)) problems.push('NOT_FIT_FOR_POST')
  if (
    since < precinct.validFrom ||
    (precinct.validUntil !== null && since >= precinct.validUntil)
  ) {
    problems.push('PRECINCT_NOT_STANDING')
  }
  if (kind !== 'assisting' && held.some((other) => overlaps(asked, other))) {
    problems.push('POST_TAKEN')
  }
  return problems
}

interface Ending {
  readonly actor: Staff
  readonly appointment: Service
  /** The first day on which they no longer serve. */
  readonly until: Day
  /** The last day on which they reported in this post; null where they never did. */
  readonly reportedOn: Day | null
}

/** Why an appointment may not end on a day; empty when it may: once, after it began and after they last reported (¶26). */
export function whyNotEndAppointment(
  reach: Reach,
  { actor, appointment, until, reportedOn }: Ending,
): Problem[] {
  if (!mayAct(actor, 'appoint', reach)) return ['FORBIDDEN']
  if (appointment.until !== null) return ['ALREADY_ENDED']
  if (until <= appointment.since) return ['ENDS_BEFORE_BEGINS']
  return reportedOn !== null && until <= reportedOn ? ['REPORTED_IN_POST'] : []
}

/** An inspector serves in a post or acts, a head acts too, an assistant assists; each of the same police body. */
function isFit(
  { role, bodyId, active }: Appointing['appointee'],
  kind: PostKind,
  { bodyIds }: Reach,
) {
  const roles: Record<PostKind, readonly Role[]> = {
    permanent: ['INSPECTOR'],
    acting: ['INSPECTOR', 'POINT_HEAD'],
    assisting: ['ASSISTANT'],
  }
  return active && bodyIds.includes(bodyId) && roles[kind].includes(role)
}

function overlaps(one: Service, other: Service): boolean {
  return startsWithin(one, other) || startsWithin(other, one)
}

function startsWithin({ since }: Service, other: Service): boolean {
  return other.since <= since && (other.until === null || since < other.until)
}
