import { dayOf, deletedKinds, type Policy, toldOf } from '@esep/law'
import type { Ask } from '../ask.ts'
import type { Bilingual } from '../bilingual.ts'
import { trilingual } from '../trilingual.ts'
import { type PurgeRow, purgeHeldStill } from './purge-row.ts'

interface Certifying {
  readonly ask: Ask
  readonly now: string
  readonly policy: Policy
}

interface Known {
  readonly day: string
  readonly isPublic: boolean
  readonly bodies: readonly Bilingual[]
}

/** Writes the certificate that anybody can read, and ends the purge, in the transaction of `ask` (¶32). */
export async function certify({ ask, now, policy }: Certifying, purgeId: string): Promise<void> {
  const purge = await purgeHeldStill(ask, purgeId)
  if (!purge) return
  const [known] = await ask<Known>(knownOf, [purge.meetingId])
  if (!known) return

  await ask(
    `insert into public_record.deletion
       (id, meeting_id, meeting_day, police_bodies, kept_until, starts_by, edition, deleted_on, deleted_at, deleted, held_back)
     values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
     on conflict (id) do nothing`,
    [
      ...[purge.id, known.isPublic ? purge.meetingId : null, known.day],
      JSON.stringify(known.bodies.map(trilingual)),
      ...[purge.keptUntil, purge.startsBy, purge.edition, dayOf(now, policy), now],
      JSON.stringify(shownCounts(purge, policy)),
      JSON.stringify(
        purge.heldBack.map(({ reason, items }) => ({ reason, items: items?.length ?? null })),
      ),
    ],
  )
  await ask('update internal.purge set certified_at = ? where id = ? and certified_at is null', [
    now,
    purgeId,
  ])
}

/** The police bodies that keep the materials are those of its precincts. */
const knownOf = `
  select meeting.day::text,
         exists (select from public_record.meeting published where published.id = meeting.id) as "isPublic",
         (
           select json_agg(distinct body.name::jsonb)
             from internal.meeting_precinct part
             join internal.precinct on precinct.id = part.precinct_id
             join internal.precinct_point point on point.id = precinct.point_id
             join internal.police_body body on body.id = point.body_id
            where part.meeting_id = meeting.id
         ) as bodies
    from internal.meeting
   where meeting.id = ?`

/** A small number of people is not told (¶29). */
function shownCounts({ deleted }: PurgeRow, policy: Policy) {
  return deletedKinds.flatMap((kind) => {
    const count = deleted?.[kind] ?? 0
    return count > 0 ? [{ kind, count: toldOf(kind, count, policy) }] : []
  })
}
