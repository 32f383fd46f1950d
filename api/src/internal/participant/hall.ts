import { type Day, type Instant, maySee, type Reach, type Stage } from '@esep/law'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { namesOf, type Officer, officersAt } from './police.ts'

/** What the law asks of a meeting before somebody is registered there; read at once, for they come one after another. */
export interface Hall extends Reach {
  readonly id: string
  readonly version: number
  readonly stage: Stage
  readonly day: Day
  /** Whether its materials were deleted. */
  readonly isPurged: boolean
  /** The police of its precincts, as names are known again. */
  readonly police: ReadonlySet<string>
}

/**
 * A meeting of the actor's scope to whose register somebody may be added; null where there is none. Unless it has to be
 * fresh it may be what was read some seconds ago: whoever writes by it asks for its stage and version once more.
 */
export async function hallOf(
  context: InternalContext,
  meetingId: string,
  { fresh }: { readonly fresh: boolean },
): Promise<Hall | null> {
  if (!isUuid(meetingId)) return null
  const hall = (!fresh && keptHall(context, meetingId)) || (await readHall(context, meetingId))
  return hall && maySee(context.actor, hall) ? hall : null
}

const keptSeconds = 10
const keptAtMost = 200

interface Kept {
  readonly hall: Hall
  readonly at: Instant
}

const kept = new WeakMap<object, Map<string, Kept>>()

function keptHall({ em, now }: InternalContext, meetingId: string): Hall | null {
  const found = kept.get(em.getDriver())?.get(meetingId)
  const seconds = found && Temporal.Instant.from(found.at).until(now).total('seconds')
  return found && seconds !== undefined && Math.abs(seconds) <= keptSeconds ? found.hall : null
}

async function readHall({ em, now }: InternalContext, meetingId: string): Promise<Hall | null> {
  const [row] = await em.execute<Row[]>(hallById, [meetingId])
  if (!row) return null

  const hall = { ...row, police: namesOf(row.officers) }
  const halls = kept.get(em.getDriver()) ?? new Map<string, Kept>()
  if (halls.size >= keptAtMost) halls.clear()
  kept.set(em.getDriver(), halls.set(meetingId, { hall, at: now }))
  return hall
}

type Row = Omit<Hall, 'police'> & { readonly officers: readonly Officer[] }

const hallById = `
  select meeting.id, meeting.version, meeting.stage, meeting.day::text,
         meeting.purged_at is not null as "isPurged",
         array_agg(part.precinct_id) as "precinctIds",
         array_agg(precinct.point_id) as "pointIds",
         array_agg(point.body_id) as "bodyIds",
         ${officersAt} as officers
    from internal.meeting
    join internal.meeting_precinct part on part.meeting_id = meeting.id
    join internal.precinct on precinct.id = part.precinct_id
    join internal.precinct_point point on point.id = precinct.point_id
   where meeting.id = ?
   group by meeting.id`
