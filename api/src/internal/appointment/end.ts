import { type Day, whyNotEndAppointment } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { managedPrecincts } from '../precinct/managed.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { appointmentOf, appointments } from './find.ts'
import { followAppointment } from './follow.ts'
import { lastReportIn } from './last-report.ts'

@InputType()
class AppointmentEndInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly appointmentId!: string

  @Field(() => DayScalar, { description: 'The first day on which they no longer serve.' })
  readonly until!: Day
}

@ObjectType()
class AppointmentEndPayload {
  @Field(() => Appointment, { nullable: true })
  readonly appointment?: Appointment | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Ending an appointment (¶26). */
@Resolver()
export class AppointmentEnd {
  @Mutation(() => AppointmentEndPayload, {
    description: 'Ends an appointment; until somebody else begins, the post is vacant (¶26).',
  })
  @UseMiddleware(acts(appointments))
  async appointmentEnd(
    @Arg('input', () => AppointmentEndInput) input: AppointmentEndInput,
    @Ctx() context: InternalContext,
  ): Promise<AppointmentEndPayload> {
    const { em, actor } = context
    const { until } = input
    const seen = await appointmentOf(context, input.appointmentId)
    const reach = await managedPrecincts(context, [seen.precinct.id])
    const [precinct] = reach.all
    if (!precinct) throw new NotThere()
    const appointment = await em.refreshOrFail(seen)

    const reportedOn = await lastReportIn(em, appointment)
    const problems = whyNotEndAppointment(reach, { actor, appointment, until, reportedOn })
    if (problems.length > 0) return refused(problems)

    appointment.until = until
    appointment.endedBy = actor.id
    await em.flush()
    await followAppointment(context, { precinct, from: until })
    return { appointment, errors: [] }
  }
}
