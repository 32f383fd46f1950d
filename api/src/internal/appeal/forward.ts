import type { Day, ReferralGround, WorkCalendar } from '@esep/law'
import type { InternalContext } from '../context.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { issueNotice, type Told } from '../notice/issue.ts'
import { followAppeal } from '../outcome/follow.ts'
import type { Appeal } from './appeal.entity.ts'
import type { AppealPart } from './appeal-part.entity.ts'
import { forwardTermOf } from './forward-term.ts'
import { noteHop } from './hop.ts'
import { followParts } from './part.ts'

/** How an appeal is forwarded: where, why, when, and with whom told. */
export interface Forwarding {
  readonly to: ClearedBilingual
  readonly ground: ReferralGround
  readonly on: Day
  readonly told: Told | null
  readonly calendar: WorkCalendar
}

interface Forwarded {
  readonly meeting: Meeting
  readonly appeal: Appeal
  readonly parts: readonly AppealPart[]
  /** The part that goes; null for the whole. */
  readonly part: AppealPart | null
}

/** Forwards an appeal or a part of it: the step, its notice and what the public sees of it belong to one act (¶32). */
export async function forward(
  context: InternalContext,
  { meeting, appeal, parts, part }: Forwarded,
  { to, ground, on, told, calendar }: Forwarding,
): Promise<void> {
  const target = part ?? appeal
  target.refer({ to, ground, on })
  if (part) followParts(appeal, parts)
  if (told) appeal.notify(told.on, told.by)

  const dueOn =
    target.forwardBy ?? (await forwardTermOf(context, { appeal, meeting, part }, calendar)).by
  const toldHow = { toldOn: told?.on ?? null, toldBy: told?.by ?? null }
  const kind = 'FORWARDED'
  await noteHop(context, { appeal, part }, { kind, from: null, to, ground, on, dueOn, ...toldHow })
  if (told) {
    const raised = { raisedOn: meeting.day, number: appeal.number, part: part?.number ?? null }
    issueNotice(context, appeal, { facts: { ...raised, kind, on, to, ground }, told, calendar })
  }
  await followAppeal(context, appeal, calendar)
}
