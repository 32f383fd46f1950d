import { type ObjectionResult, whyNotCloseObjection } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { refused, UserError } from '../user-error.ts'
import { ObjectionResultEnum } from './enums.ts'
import { objectionOf, slipObjections } from './find-objection.ts'
import { SlipObjection } from './slip-objection.entity.ts'

@InputType()
class SlipObjectionCloseInput extends ActInput {
  @Field(() => ID)
  readonly slipObjectionId!: string

  @Field(() => ObjectionResultEnum)
  readonly result!: ObjectionResult

  @Field(() => String, { nullable: true, description: 'What was done about it, for colleagues.' })
  readonly note?: string | null
}

@ObjectType()
class SlipObjectionClosePayload {
  @Field(() => SlipObjection, { nullable: true })
  readonly slipObjection?: SlipObjection | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Being done with an objection. */
@Resolver()
export class SlipObjectionClose {
  @Mutation(() => SlipObjectionClosePayload, {
    description:
      'Says what became of an objection. It corrects nothing by itself, and ninety days later the objection is forgotten (¶33).',
  })
  @UseMiddleware(acts(slipObjections))
  async slipObjectionClose(
    @Arg('input', () => SlipObjectionCloseInput) input: SlipObjectionCloseInput,
    @Ctx() context: InternalContext,
  ): Promise<SlipObjectionClosePayload> {
    const { em, actor, now } = context
    const { objection, controllers } = await objectionOf(context, input)
    const { closedAt } = objection

    const problems = whyNotCloseObjection({ controllers, closedAt }, { actor })
    if (problems.length > 0) return refused(problems)

    const note = input.note?.trim() || null
    objection.close({ at: now, by: actor.id, result: input.result, note })
    await em.flush()
    return { slipObjection: objection, errors: [] }
  }
}
