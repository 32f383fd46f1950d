import type { Reach } from '@esep/law'
import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { reachOf } from '../meeting/reach.ts'
import { NotThere } from '../not-there.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { LeakReport } from './leak-report.entity.ts'
import { inScope } from './scope.ts'

/** A report of a leak that the actor may read; null where there is none. */
async function findLeakReport(context: InternalContext, id: string): Promise<LeakReport | null> {
  if (!isUuid(id)) return null
  return context.em.findOne(LeakReport, { $and: [{ id }, inScope(context)] })
}

/** The report of an act; throws {@link NotThere} out of scope, and where another version is there than the one seen. */
export async function leakReportOf(
  context: InternalContext,
  { leakReportId, version }: { readonly leakReportId: string; readonly version?: number | null },
): Promise<LeakReport> {
  const report = await findLeakReport(context, leakReportId)
  if (!report) throw new NotThere()
  if (version != null) await context.em.lock(report, LockMode.OPTIMISTIC, version)
  return report
}

/** Whom the reported page concerns; null where it does not say. */
export async function reachOfReport(
  { em }: InternalContext,
  { meetingId, precinctId }: LeakReport,
): Promise<Reach | null> {
  if (meetingId) {
    const meeting = await em.findOne(Meeting, meetingId, {
      populate: ['precincts.precinct.point'],
    })
    return meeting && reachOf(meeting.precincts.getItems())
  }
  const precinct = precinctId
    ? await em.findOne(Precinct, precinctId, { populate: ['point'] })
    : null
  if (!precinct) return null

  const { id, body } = precinct.point.unwrap()
  return { precinctIds: [precinct.id], pointIds: [id], bodyIds: [body.id] }
}

/** Reports of leaks, as acts are done to them. */
export const leakReports: Subject = { key: 'leakReport', find: findLeakReport }
