import type { Staff } from '@esep/law'
import type { FilterQuery } from '@mikro-orm/core'
import type { Meeting } from './meeting.entity.ts'

/** The meetings that a member of staff may see, as `maySee` of the law has it, for the database. */
export function inScope(actor: Staff): FilterQuery<Meeting> {
  switch (actor.role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return { precincts: { $some: { precinct: { $in: [...actor.precinctIds] } } } }
    case 'POINT_HEAD':
      return { precincts: { $some: { precinct: { point: actor.pointId } } } }
    case 'REVIEWER':
    case 'SUPERVISOR':
      return { precincts: { $some: { precinct: { point: { body: actor.bodyId } } } } }
    case 'ADMINISTRATOR':
      return { id: { $in: [] } }
  }
}
