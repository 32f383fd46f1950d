import { randomUUID } from 'node:crypto'
import type { Day, HopKind, ReferralGround } from '@esep/law'
import type { InternalContext } from '../context.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Appeal } from './appeal.entity.ts'
import type { AppealPart } from './appeal-part.entity.ts'
import type { NotificationChannel } from './enums.ts'
import { ReferralHop } from './referral-hop.entity.ts'

interface Hop {
  readonly kind: HopKind
  readonly from: ClearedBilingual | null
  readonly to: ClearedBilingual | null
  readonly ground?: ReferralGround | null
  readonly on: Day
  readonly dueOn?: Day | null
  readonly toldOn?: Day | null
  readonly toldBy?: NotificationChannel | null
  readonly words?: string | null
}

/** Writes down a step of an appeal, or of a part of it, between bodies (¶32). */
export async function noteHop(
  { em, actor, now }: InternalContext,
  { appeal, part }: { readonly appeal: Appeal; readonly part: AppealPart | null },
  hop: Hop,
): Promise<void> {
  em.create(ReferralHop, {
    id: randomUUID(),
    meeting: appeal.meeting,
    appeal,
    part: part?.number ?? null,
    number: 1 + (await em.count(ReferralHop, { appeal })),
    ...hop,
    recordedAt: now,
    recordedBy: actor.id,
  })
}
