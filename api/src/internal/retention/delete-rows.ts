import type { Ask } from '../ask.ts'
import { materials } from './materials.ts'
import { numberMembers } from './number-members.ts'
import { type Deleted, purgeHeldStill } from './purge-row.ts'

/** Deletes the rows of a meeting's materials and empties its texts, all in the transaction of `ask`, and says how many. */
export async function deleteRows(
  { ask, now }: { readonly ask: Ask; readonly now: string },
  purgeId: string,
): Promise<void> {
  const purge = await purgeHeldStill(ask, purgeId)
  if (!purge || purge.rowsGoneAt !== null) return

  const deleted = purge.sparesAll ? {} : await deleteAll(ask, purge)
  await ask('update internal.purge set deleted = ?::jsonb, rows_gone_at = ? where id = ?', [
    JSON.stringify(deleted),
    now,
    purgeId,
  ])
}

async function deleteAll(
  ask: Ask,
  {
    id,
    meetingId,
    files,
  }: { readonly id: string; readonly meetingId: string; readonly files: number | null },
): Promise<Deleted> {
  const deleted: Deleted = { RECORDINGS: files ?? 0, NAMES: await numberMembers(ask, meetingId) }
  for (const { kind, table, sql } of materials) {
    const [counted] = await ask<{ count: number }>(
      `with gone as (${sql} returning 1) select count(*)::int as count from gone`,
      [id],
    )
    // NOTE: a file was counted when it went; its row is not another recording.
    if (table !== 'internal.video') deleted[kind] = (deleted[kind] ?? 0) + (counted?.count ?? 0)
  }
  return deleted
}
