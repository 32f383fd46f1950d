import { whyNotReissueSlip } from '@esep/law'
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
import { PublishedSlip } from '../../public/slip/slip.entity.ts'
import { hashOfSlipCode, newSlipCode } from '../../shared/slip-code.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { refused } from '../user-error.ts'
import { slipOf, slips } from './find.ts'
import { SlipObjection } from './slip-objection.entity.ts'
import { SlipPayload } from './slip-payload.ts'

@InputType()
class SlipReissueInput extends ActInput {
  @Field(() => ID)
  readonly slipId!: string
}

@ObjectType()
class SlipReissuePayload extends SlipPayload {}

/** Giving a slip anew. */
@Resolver()
export class SlipReissue {
  @Mutation(() => SlipReissuePayload, {
    description:
      'Gives a slip another code, where the paper was lost or somebody else has read it; the code before opens nothing any more.',
  })
  @UseMiddleware(acts(slips))
  async slipReissue(
    @Arg('input', () => SlipReissueInput) input: SlipReissueInput,
    @Ctx() context: InternalContext,
  ): Promise<Pick<SlipReissuePayload, 'slip' | 'secret' | 'errors'>> {
    const { em, actor, now } = context
    const { slip, meeting } = await slipOf(context, input)

    const problems = whyNotReissueSlip(meeting, { actor })
    if (problems.length > 0) return refused(problems)

    const secret = newSlipCode()
    const { codeHash: before } = slip
    const codeHash = hashOfSlipCode(secret)
    await em.nativeDelete(PublishedSlip, { codeHash: before })
    await em.nativeUpdate(SlipObjection, { codeHash: before }, { codeHash })
    slip.renew({ codeHash, at: now, by: actor.id })
    await em.flush()
    return { slip, secret, errors: [] }
  }
}
