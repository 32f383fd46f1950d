import { whyNotWithdrawConsent } from '@esep/law'
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
import { publishMeeting } from '../meeting/publish.ts'
import { refused } from '../user-error.ts'
import { AwardPayload } from './award-payload.ts'
import { awardOf, awards } from './find.ts'

@InputType()
class AwardWithdrawConsentInput extends ActInput {
  @Field(() => ID)
  readonly awardId!: string
}

@ObjectType()
class AwardWithdrawConsentPayload extends AwardPayload {}

/** Taking a consent to be named back (¶34). */
@Resolver()
export class AwardWithdrawConsent {
  @Mutation(() => AwardWithdrawConsentPayload, {
    description:
      'Takes the consent of somebody who was awarded back: from then on no page names them. Whoever may read the meeting does it at once (¶34).',
  })
  @UseMiddleware(acts(awards))
  async awardWithdrawConsent(
    @Arg('input', () => AwardWithdrawConsentInput) input: AwardWithdrawConsentInput,
    @Ctx() context: InternalContext,
  ): Promise<AwardPayload> {
    const { em, actor, now: at, policy } = context
    // NOTE: the name is public for ever, so that the consent is taken back after the year as well.
    const { award, meeting } = await awardOf(context, input, { evenPurged: true })

    const problems = whyNotWithdrawConsent(meeting, { actor, consents: award.consents })
    if (problems.length > 0) return refused(problems)

    award.withdrawConsent({ at, by: actor.id })
    if (meeting.purgedAt !== null) award.forgetName()
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { award, errors: [] }
  }
}
