import { randomUUID } from 'node:crypto'
import type { Day, Instant, Policy } from '@esep/law'
import type { Ask } from '../ask.ts'
import { materialsOf, purgeOf } from './due.ts'

/** The day and the reading of the order by which is decided what goes. */
export interface Rule {
  readonly now: Instant
  readonly today: Day
  readonly policy: Policy
  readonly edition: string
}

/**
 * Decides what is purged of a meeting and writes that down before anything goes: from then on every act on it is refused,
 * and whatever stops the purge, it is gone on with. Takes its turn with every act on the meeting; gives whether there is
 * anything to do.
 */
export async function planPurge(ask: Ask, meetingId: string, rule: Rule): Promise<boolean> {
  const { now, today, policy, edition } = rule
  await ask('select from internal.meeting where id = ? for update', [meetingId])
  const [materials] = await materialsOf(ask, [meetingId])
  const purge = materials && purgeOf(materials, today, policy)
  if (!materials || !purge) return false

  const { keptUntil, heldBack, sparesAll, spared } = purge
  await ask(
    `insert into internal.purge
       (id, meeting_id, turn, planned_at, kept_until, starts_by, edition, held_back, spares_all, spared_ids)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::uuid[])`,
    [
      ...[randomUUID(), meetingId, (materials.last?.turn ?? 0) + 1, now, keptUntil],
      ...[policy.retentionStart, edition, JSON.stringify(heldBack), sparesAll],
      `{${spared.join(',')}}`,
    ],
  )
  if (!sparesAll) {
    await ask(
      `update internal.meeting set purged_at = coalesce(purged_at, ?), version = version + 1 where id = ?`,
      [now, meetingId],
    )
  }
  return true
}
