import { randomUUID } from 'node:crypto'
import { type Day, type PostKind, whyNotAppoint } from '@esep/law'
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
import { colleagueOf } from '../staff/find.ts'
import { refused, UserError } from '../user-error.ts'
import { PostKindEnum } from './enums.ts'
import { appointments } from './find.ts'
import { followAppointment } from './follow.ts'

@InputType()
class AppointmentBeginInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly staffId!: string

  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => PostKindEnum)
  readonly kind!: PostKind

  @Field(() => DayScalar, { description: 'The first day of service.' })
  readonly since!: Day

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which they no longer serve, where it is known.',
  })
  readonly until?: Day | null
}

@ObjectType()
class AppointmentBeginPayload {
  @Field(() => Appointment, { nullable: true })
  readonly appointment?: Appointment | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Appointing somebody to a precinct (¶26). */
@Resolver()
export class AppointmentBegin {
  @Mutation(() => AppointmentBeginPayload, {
    description:
      'Appoints somebody to a precinct from a day on: as its inspector, in the inspector’s place, or as assistant. Whoever serves on the day of a meeting reports there (¶26, ¶27).',
  })
  @UseMiddleware(acts(appointments))
  async appointmentBegin(
    @Arg('input', () => AppointmentBeginInput) input: AppointmentBeginInput,
    @Ctx() context: InternalContext,
  ): Promise<AppointmentBeginPayload> {
    const { em, actor } = context
    const { kind, since, until = null } = input
    const reach = await managedPrecincts(context, [input.precinctId])
    const [precinct] = reach.all
    if (!precinct) throw new NotThere()
    const staff = await colleagueOf(context, input.staffId)
    const held = precinct.appointments.getItems().filter((other) => other.kind === kind)

    const { role, active, body } = staff
    const appointee = { role, active, bodyId: body.id }
    const problems = whyNotAppoint(reach, { actor, kind, since, until, appointee, held, precinct })
    if (problems.length > 0) return refused(problems)

    const service = { staff, precinct, kind, since, until, begunBy: actor.id }
    const appointment = em.create(Appointment, { id: randomUUID(), ...service })
    await em.flush()
    await followAppointment(context, { precinct, from: since })
    return { appointment, errors: [] }
  }
}
