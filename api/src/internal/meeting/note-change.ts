import { randomUUID } from 'node:crypto'
import type { ChangeWeight } from '@esep/law'
import type { InternalContext } from '../context.ts'
import type { ClearedBilingual } from './arrangement.ts'
import type { ChangeKind } from './change-kind.ts'
import type { Meeting } from './meeting.entity.ts'
import { type ChangeReason, MeetingChange } from './meeting-change.entity.ts'

interface Change {
  readonly kind: ChangeKind
  readonly startBefore?: string | null
  readonly startAfter?: string | null
  readonly venueBefore?: ClearedBilingual | null
  readonly venueAfter?: ClearedBilingual | null
  readonly reason?: ChangeReason | null
  readonly words?: ClearedBilingual | null
  readonly weight?: ChangeWeight | null
}

/** Keeps a step in the life of a meeting, with who took it and when. */
export function noteChange(
  { em, now, actor }: InternalContext,
  meeting: Meeting,
  change: Change,
): void {
  em.create(MeetingChange, { id: randomUUID(), meeting, at: now, by: actor.id, ...change })
}
