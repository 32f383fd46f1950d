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

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Taking an official off the list. */
@Resolver()
export class OfficialDismiss {
  @Mutation(() => OfficialDismissPayload, {
    description: 'Takes somebody off the list of a precinct’s officials.',
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
    await em.flush()
    return { precinct, errors: [] }
  }
}
