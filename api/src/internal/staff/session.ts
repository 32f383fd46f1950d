import { createHash, randomBytes } from 'node:crypto'
import type { Day, Instant, Role, Staff } from '@esep/law'
import { dayOf, order2023 } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'

const idleMinutes = 120
const longestHours = 12
const noteEverySeconds = 60

/** A session that is good, and whose it is. */
export interface OpenSession {
  readonly tokenHash: string
  readonly actor: Staff
}

interface Asked {
  readonly authorization: string | undefined
  readonly now: Instant
}

interface Row {
  readonly staff_id: string
  readonly role: Role
  readonly body_id: string
  readonly point_id: string | null
  readonly precinct_ids: readonly string[]
  readonly is_stale: boolean
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

/** The session that a request names, with the scope that its holder has today; null when there is none that is good. */
export async function openSession(
  em: EntityManager,
  { authorization, now }: Asked,
): Promise<OpenSession | null> {
  const token = authorization?.match(/^Bearer ([\w-]{20,100})$/i)?.[1]
  if (!token) return null

  const tokenHash = hashOf(token)
  const [row] = await em.execute<Row[]>(found, [...factsOf(now), tokenHash, now, now, idleMinutes])
  if (!row) return null

  if (row.is_stale) {
    await em.execute('update internal.session set used_at = ? where token_hash = ?', [
      now,
      tokenHash,
    ])
  }
  return { tokenHash, actor: actorOf(row) }
}

/** Ends a session. */
export async function endSession(em: EntityManager, { tokenHash }: OpenSession): Promise<void> {
  await em.execute('delete from internal.session where token_hash = ?', [tokenHash])
}

const found = `
  select staff.id as staff_id, staff.role, staff.body_id, staff.point_id,
         session.used_at < ?::timestamptz - make_interval(secs => ?) as is_stale,
         array(
           select appointment.precinct_id
             from internal.appointment
            where appointment.staff_id = staff.id
              and appointment.since <= ?
              and (appointment.until is null or appointment.until > ?)
         ) as precinct_ids
    from internal.session
    join internal.staff on staff.id = session.staff_id
   where session.token_hash = ?
     and staff.active
     and session.expires_at > ?
     and session.used_at > ?::timestamptz - make_interval(mins => ?)`

function factsOf(now: Instant): [Instant, number, Day, Day] {
  const today = dayOf(now, order2023)
  return [now, noteEverySeconds, today, today]
}

function actorOf({ staff_id, role, body_id, point_id, precinct_ids }: Row): Staff {
  return { id: staff_id, role, bodyId: body_id, pointId: point_id, precinctIds: precinct_ids }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
