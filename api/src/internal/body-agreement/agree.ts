import { type Day, whyNotAgree } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { BodyAgreement } from './body-agreement.entity.ts'

@InputType()
class BodyAgreementAgreeInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => Boolean, { description: 'Whether your police body agrees.' })
  readonly agreed!: boolean

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day on which it said so; today if left out.',
  })
  readonly on?: Day | null
}

@ObjectType()
class BodyAgreementAgreePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Saying whether a police body agrees to report together with another (¶27). */
@Resolver()
export class BodyAgreementAgree {
  @Mutation(() => BodyAgreementAgreePayload, {
    description:
      'Says whether your police body agrees that its precincts report together with those of another (¶27).',
  })
  @UseMiddleware(acts(meetings))
  async bodyAgreementAgree(
    @Arg('input', () => BodyAgreementAgreeInput) input: BodyAgreementAgreeInput,
    @Ctx() context: InternalContext,
  ): Promise<BodyAgreementAgreePayload> {
    const { em, actor, now, today } = context
    const { agreed } = input
    const on = input.on ?? today
    const meeting = await meetingHeldStill(context, input)

    const problems = whyNotAgree(meeting, { actor, today, on })
    if (problems.length > 0) return refused(problems)

    const said = { agreed, on, recordedAt: now, by: actor.id }
    const earlier = await em.findOne(BodyAgreement, { meeting, body: actor.bodyId })
    if (earlier) em.assign(earlier, said)
    else em.create(BodyAgreement, { meeting, body: actor.bodyId, ...said })
    await em.flush()
    return { meeting, errors: [] }
  }
}
