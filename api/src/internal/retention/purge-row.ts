import type { Day, DeletedKind, HeldBack, Instant, RetentionStart } from '@esep/law'
import type { Ask } from '../ask.ts'

/** How many were deleted of each kind. */
export type Deleted = Partial<Record<DeletedKind, number>>

/** A purge as it was planned, and how far it has come; the materials of its meeting are gone from its first moment on. */
export interface PurgeRow {
  readonly id: string
  readonly meetingId: string
  readonly turn: number
  readonly keptUntil: Day
  readonly startsBy: RetentionStart
  readonly edition: string
  readonly heldBack: readonly HeldBack[]
  readonly sparesAll: boolean
  readonly files: number | null
  readonly filesGoneAt: Instant | null
  readonly deleted: Deleted | null
  readonly rowsGoneAt: Instant | null
}

const columns = `
  id, meeting_id as "meetingId", turn, kept_until::text as "keptUntil", starts_by as "startsBy", edition,
  held_back as "heldBack", spares_all as "sparesAll", files, files_gone_at::text as "filesGoneAt", deleted,
  rows_gone_at::text as "rowsGoneAt"`

/** Purges that were begun and not certified, of one meeting or of all, the oldest first. */
export function begunPurges(ask: Ask, meetingId: string | null = null): Promise<PurgeRow[]> {
  return ask<PurgeRow>(
    `select ${columns} from internal.purge
      where certified_at is null and meeting_id = coalesce(?::uuid, meeting_id)
      order by planned_at, id`,
    [meetingId],
  )
}

/** A purge as it stands, which nobody else goes on with until the transaction is over. */
export async function purgeHeldStill(ask: Ask, id: string): Promise<PurgeRow | null> {
  const [row] = await ask<PurgeRow>(
    `select ${columns} from internal.purge where id = ? for update`,
    [id],
  )
  return row ?? null
}
