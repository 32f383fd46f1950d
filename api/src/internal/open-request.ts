import { dayOf, type Editions, type Instant, order2023, type Staff } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { askPrepared } from './ask.ts'
import { editionsIn, keptEditions } from './policy/editions.ts'
import { hashOf, type OpenSession } from './staff/session.ts'

const idleMinutes = 120
const noteEverySeconds = 60

/** What every request begins with: whose it is, and how the order is read. */
export interface OpenRequest {
  /** Null where the request names none that is good. */
  readonly session: OpenSession | null
  readonly editions: Editions
}

interface Asked {
  readonly authorization: string | undefined
  readonly now: Instant
}

/**
 * Opens a request: the session that it names, with the scope that its holder has today, and every reading of the order;
 * in one statement, for each of them waits for it.
 */
export async function openRequest(
  em: EntityManager,
  { authorization, now }: Asked,
): Promise<OpenRequest> {
  const token = authorization?.match(/^Bearer ([\w-]{20,100})$/i)?.[1]
  const tokenHash = token ? hashOf(token) : null
  const today = dayOf(now, order2023)
  const [row] = await askPrepared(em)<Row>(opening, [
    ...[now, noteEverySeconds, today, today],
    ...[tokenHash, now, now, idleMinutes],
  ])
  const editions = editionsIn(row?.editions ?? '[]')
  if (!tokenHash || !row?.found) return { session: null, editions }

  if (row.found.isStale) {
    await em.execute('update internal.session set used_at = ? where token_hash = ?', [
      now,
      tokenHash,
    ])
  }
  return { session: { tokenHash, actor: row.found.actor }, editions }
}

interface Row {
  readonly editions: string | null
  readonly found: Found | null
}

interface Found {
  readonly actor: Staff
  /** Whether its use was noted over a minute ago. */
  readonly isStale: boolean
}

const opening = `
  select ${keptEditions} as editions, (
    select json_build_object(
             'isStale', session.used_at < ?::timestamptz - make_interval(secs => ?),
             'actor', json_build_object(
               'id', staff.id, 'role', staff.role, 'bodyId', staff.body_id, 'pointId', staff.point_id,
               'precinctIds', array(
                 select appointment.precinct_id
                   from internal.appointment
                  where appointment.staff_id = staff.id
                    and appointment.since <= ?
                    and (appointment.until is null or appointment.until > ?))))
      from internal.session
      join internal.staff on staff.id = session.staff_id
     where session.token_hash = ?
       and staff.active
       and session.expires_at > ?
       and session.used_at > ?::timestamptz - make_interval(mins => ?)) as found`
