import type { Day } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Meeting } from '../meeting/meeting.entity.ts'
import type { Appointment } from '../staff/appointment.entity.ts'

/** The last day on which somebody reported in the precinct of an appointment since it began; null where they never did (¶26). */
export async function lastReportIn(
  em: EntityManager,
  { staff, precinct, since }: Appointment,
): Promise<Day | null> {
  const last = await em.findOne(
    Meeting,
    { day: { $gte: since }, precincts: { $some: { precinct, inspector: staff, reported: true } } },
    { orderBy: { day: 'desc' } },
  )
  return last?.day ?? null
}
