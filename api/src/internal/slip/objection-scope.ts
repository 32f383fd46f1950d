import { type FilterQuery, raw } from '@mikro-orm/core'
import type { InternalContext } from '../context.ts'
import type { SlipObjection } from './slip-objection.entity.ts'

/**
 * The objections that the actor reads, as the law's `maySeeObjection` has it, for the database: the head of the point and a
 * supervisor of the body read those of their meetings, and not those of one at which they reported themselves (¶33).
 */
export function objectionsInScope({ actor }: InternalContext): FilterQuery<SlipObjection> {
  switch (actor.role) {
    case 'POINT_HEAD':
      return { [concerning('precinct_point.id', actor.pointId, actor.id)]: [] }
    case 'SUPERVISOR':
      return { [concerning('precinct_point.body_id', actor.bodyId, actor.id)]: [] }
    default:
      return { id: { $in: [] } }
  }
}

function concerning(column: string, served: string | null, actorId: string) {
  return raw(
    (objection) => `exists (
      select from internal.slip
        join internal.appeal           on appeal.id = slip.appeal_id
        join internal.meeting_precinct part on part.meeting_id = appeal.meeting_id
        join internal.precinct         on precinct.id = part.precinct_id
        join internal.precinct_point   on precinct_point.id = precinct.point_id
       where slip.code_hash = ${objection}.code_hash and ${column} = ?
         and not exists (
               select from internal.meeting_precinct own
                where own.meeting_id = appeal.meeting_id and own.inspector_id = ?
                  and own.reported is distinct from false
             )
    )`,
    [served, actorId],
  )
}
