import type { Staff } from '@esep/law'
import type { FilterQuery } from '@mikro-orm/core'
import type { Precinct } from './precinct.entity.ts'

/** The precincts that somebody serves: the own ones, those of the point or of the police body. */
export function servedBy({ role, precinctIds, pointId, bodyId }: Staff): FilterQuery<Precinct> {
  switch (role) {
    case 'ASSISTANT':
    case 'INSPECTOR':
      return { id: { $in: [...precinctIds] } }
    case 'POINT_HEAD':
      return { point: pointId }
    case 'REVIEWER':
    case 'SUPERVISOR':
    case 'ADMINISTRATOR':
      return { point: { body: bodyId } }
  }
}
