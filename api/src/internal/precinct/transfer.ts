import { whyNotTransfer } from '@esep/law'
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
import { isUuid } from '../../shared/uuid.ts'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { reassignPrecinct } from '../control/reassign.ts'
import { NotThere } from '../not-there.ts'
import { refused, UserError } from '../user-error.ts'
import { handedOver } from './find.ts'
import { HandOver } from './hand-over.entity.ts'
import { handOver } from './hand-over.ts'
import { managedPrecincts } from './managed.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'
import { publishPrecincts } from './publish.ts'
import { endServiceOn } from './redraw.ts'

@InputType()
class PrecinctTransferInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => ID, { description: 'The point of another police body to which it goes.' })
  readonly pointId!: string
}

@ObjectType()
class PrecinctTransferPayload {
  @Field(() => Precinct, { nullable: true })
  readonly precinct?: Precinct | null

  @Field(() => HandOver, { nullable: true, description: 'Which materials passed with it.' })
  readonly handOver?: HandOver | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Handing a precinct over to another police body (¶32). */
@Resolver()
export class PrecinctTransfer {
  @Mutation(() => PrecinctTransferPayload, {
    description:
      'Hands a precinct over to another police body as of today: the materials of its meetings pass with it, and the control of what they laid down; service in it by officers of the former body ends (¶32, ¶33).',
  })
  @UseMiddleware(acts(handedOver))
  async precinctTransfer(
    @Arg('input', () => PrecinctTransferInput) input: PrecinctTransferInput,
    @Ctx() context: InternalContext,
  ): Promise<PrecinctTransferPayload> {
    const { em, actor, today } = context
    const reach = await managedPrecincts(context, [input.precinctId])
    const point = isUuid(input.pointId) ? await em.findOne(PrecinctPoint, input.pointId) : null
    const [precinct] = reach.all
    if (!precinct || !point) throw new NotThere()

    const problems = whyNotTransfer(reach, { actor, today, precinct, toBodyId: point.body.id })
    if (problems.length > 0) return refused(problems)

    const record = await handOver(context, precinct, point)
    endServiceOn(precinct, { from: today, by: actor.id })
    await em.flush()
    await reassignPrecinct(context, precinct.id)
    await publishPrecincts(em, [precinct.id], today)
    await em.flush()
    return { precinct, handOver: record, errors: [] }
  }
}
