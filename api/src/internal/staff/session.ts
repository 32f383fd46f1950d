import { hash, randomBytes } from 'node:crypto'
import type { Instant, Staff } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'

const longestHours = 12

/** A session that is good, and whose it is. */
export interface OpenSession {
  readonly tokenHash: string
  readonly actor: Staff
}

/** Makes a session and gives its token, which is shown this once and kept only as a hash; those that have ended go. */
export async function beginSession(
  em: EntityManager,
  { staffId, now }: { readonly staffId: string; readonly now: Instant },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await em.execute('delete from internal.session where staff_id = ? and expires_at <= ?', [
    staffId,
    now,
  ])
  await em.execute(
    `insert into internal.session (token_hash, staff_id, created_at, used_at, expires_at)
     values (?, ?, ?, ?, ?::timestamptz + make_interval(hours => ?))`,
    [hashOf(token), staffId, now, now, now, longestHours],
  )
  return token
}

/** Ends a session. */
export async function endSession(em: EntityManager, { tokenHash }: OpenSession): Promise<void> {
  await em.execute('delete from internal.session where token_hash = ?', [tokenHash])
}

/** What is kept of a token. */
export function hashOf(token: string): string {
  return hash('sha256', token)
}
