import { whyNotReopenItem } from '@esep/law'
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
import { emptied } from '../retention/emptied.ts'
import { refused } from '../user-error.ts'
import { ControlClosure } from './control-closure.entity.ts'
import { ControlPayload } from './control-payload.ts'
import { itemOf, items } from './find.ts'
import { reassign } from './reassign.ts'

@InputType()
class ControlReopenInput extends ActInput {
  @Field(() => ID)
  readonly itemId!: string

  @Field(() => String, { description: 'What turned out not to be done.' })
  readonly reason!: string
}

@ObjectType()
class ControlReopenPayload extends ControlPayload {}

/** Opening an item again that was closed (¶33). */
@Resolver()
export class ControlReopen {
  @Mutation(() => ControlReopenPayload, {
    description:
      'Opens an item again that turned out not to be done; that it was closed stays on record, with the reason (¶33).',
  })
  @UseMiddleware(acts(items))
  async controlReopen(
    @Arg('input', () => ControlReopenInput) input: ControlReopenInput,
    @Ctx() context: InternalContext,
  ): Promise<ControlPayload> {
    const { em, actor, now: at } = context
    const { item, meeting, controlled, isKept } = await itemOf(context, input)
    const reason = input.reason.trim()

    const problems = whyNotReopenItem(meeting, { actor, item: controlled, reason })
    if (problems.length > 0) return refused(problems)

    const closure = await em.findOneOrFail(ControlClosure, { item, reopenedAt: null })
    closure.reopen(isKept ? reason : emptied, { at, by: actor.id })
    item.reopen()
    await em.flush()
    await reassign(context, [meeting.id])
    return { item, errors: [] }
  }
}
