import { whyNotSign } from '@esep/law'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { unspokenIn } from '../report/carry.ts'
import { reportedIn } from '../report/reported.ts'
import { type Canonical, canonical, type Signed } from './canonical.ts'
import { signedContentById } from './latest.ts'
import type { Protocol } from './protocol.entity.ts'

interface Drawn {
  readonly meeting: Meeting
  readonly protocol: Protocol
}

/** All that is signed with the latest version of a protocol, and what keeps somebody from it. */
export interface Presented extends Signed {
  readonly unspoken: number
}

/** Reads what would be signed now. */
export async function presentedIn(
  { em }: Pick<InternalContext, 'em'>,
  { meeting, protocol }: Drawn,
): Promise<Presented> {
  const everybody = await em.count(Participant, { meeting })
  const unnamed = await em.count(Participant, { meeting, name: null })
  return {
    ...{ meeting, protocol, registered: everybody - unnamed, refused: unnamed },
    appeals: await em.find(Appeal, { meeting }, { orderBy: { number: 'asc' } }),
    report: await reportedIn(em, protocol),
    unspoken: await unspokenIn(em, { meeting, protocol }),
  }
}

/** Why whoever asks may not sign this; empty when they may (¶32). */
export function whyNotSignIt(signed: Presented, { actor }: InternalContext) {
  return whyNotSign(signable(signed), { actor })
}

/** The bytes to be signed: those that were signed, where somebody did already, for all sign the same words (¶32). */
export async function bytesToSign({ em }: InternalContext, signed: Presented): Promise<Canonical> {
  const { id, hash } = signed.protocol
  const content = hash === null ? null : (await signedContentById(em, [id])).get(id)
  return hash !== null && content ? { content, hash } : canonical(signed)
}

function signable({ meeting, protocol, appeals, registered, refused, unspoken }: Presented) {
  const { stage, startedAt, form, place, precinctIds, pointIds, bodyIds } = meeting
  const { endedAt, participants, mismatchReason, decisions, nothingRaised } = protocol
  const reporters = meeting.precincts.getItems().filter(({ reported }) => reported !== false)
  return {
    ...{ stage, startedAt, endedAt, form, place, precinctIds, pointIds, bodyIds },
    ...{ participants, mismatchReason, decisions, nothingRaised, appeals },
    ...{ registered, refused, unspoken },
    reportedBy: reporters.flatMap(({ inspector }) => (inspector ? [inspector.id] : [])),
    signedBy: protocol.signatures.getItems().map(({ staff }) => staff.id),
  }
}
