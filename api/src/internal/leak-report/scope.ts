import { reportsKeptFrom } from '@esep/law'
import { type FilterQuery, raw } from '@mikro-orm/core'
import { isKept } from '../boxed/kept.ts'
import type { InternalContext } from '../context.ts'
import type { LeakReport } from './leak-report.entity.ts'

/**
 * The reports that the actor may read: a reviewer's are those of a page of their police body, and those whose page says
 * nothing about whom it concerns. Nobody reads what is to be forgotten.
 */
export function inScope(context: InternalContext): FilterQuery<LeakReport> {
  const { actor, today, policy } = context
  if (actor.role !== 'REVIEWER') return { id: { $in: [] } }

  const concerns = raw(concernsBody, [actor.bodyId])
  const isWithinYear = raw(
    (report) => `(${report}.received_at at time zone ?)::date >= ?`,
    [policy.zone, reportsKeptFrom(today, policy)],
  )
  return { $and: [{ [concerns]: [] }, { [isKept(context)]: [] }, { [isWithinYear]: [] }] }
}

function concernsBody(report: string): string {
  return `coalesce((
    select bool_or(precinct_point.body_id = ?)
      from internal.precinct
      join internal.precinct_point on precinct_point.id = precinct.point_id
     where precinct.id = ${report}.precinct_id
        or precinct.id in (
             select precinct_id from internal.meeting_precinct where meeting_id = ${report}.meeting_id
           )
  ), true)`
}
