import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { Appointment } from '../staff/appointment.entity.ts'

/** An appointment in the police body of the actor; null where there is none. */
async function findAppointment(
  { em, actor }: InternalContext,
  id: string,
): Promise<Appointment | null> {
  if (!isUuid(id)) return null
  return em.findOne(Appointment, { id, precinct: { point: { body: actor.bodyId } } })
}

/** The appointment of an act; throws {@link NotThere} in another police body. */
export async function appointmentOf(context: InternalContext, id: string): Promise<Appointment> {
  const appointment = await findAppointment(context, id)
  if (!appointment) throw new NotThere()
  return appointment
}

/** Appointments, as acts are done to them. */
export const appointments: Subject = { key: 'appointment', find: findAppointment }
