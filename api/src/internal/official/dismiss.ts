import { whyNotDismiss } from '@esep/law'
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
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { Outcome } from '../outcome/outcome.entity.ts'
import { reopenNaming } from '../outcome/reopen-naming.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { precinctsOf } from '../precinct/serving.ts'
import { refused, UserError } from '../user-error.ts'
import { findOfficial } from './find.ts'

@InputType()
class OfficialDismissInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly officialId!: string
}

@ObjectType()
class OfficialDismissPayload {
  @Field(() => Precinct, { nullable: true })
  readonly precinct?: Precinct | null

  @Field(() => [Outcome], {
    nullable: true,
    description: 'Public outcomes that name them: they stay public and wait for a reviewer.',
  })
  readonly reopened?: readonly Outcome[] | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Taking an official off the list. */
@Resolver()
export class OfficialDismiss {
  @Mutation(() => OfficialDismissPayload, {
    description:
      'Takes somebody off the list of a precinct’s officials, and puts public outcomes that name them before a reviewer again.',
  })
  @UseMiddleware(acts({ key: 'precinct', find: ({ em }, id) => em.findOne(Precinct, { id }) }))
  async officialDismiss(
    @Arg('input', () => OfficialDismissInput) { officialId }: OfficialDismissInput,
    @Ctx() context: InternalContext,
  ): Promise<OfficialDismissPayload> {
    const { em, actor, now } = context
    const official = await findOfficial(context, officialId)
    if (!official) throw new NotThere()
    const precinct = official.precinct.unwrap()

    const problems = whyNotDismiss(await precinctsOf(context, [precinct.id]), { actor })
    if (problems.length > 0) return refused(problems)

    official.dismiss(now, actor.id)
    const reopened = await reopenNaming(context, precinct.id, official)
    await em.flush()
    return { precinct, reopened, errors: [] }
  }
}
