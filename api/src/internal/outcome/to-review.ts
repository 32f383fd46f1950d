import { whyNotUnrecorded } from '@esep/law'
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { findMeeting } from '../meeting/find.ts'
import { refused, UserError } from '../user-error.ts'
import { dossierOf, whyNotReviewOf } from './dossier.ts'
import { Review } from './review-document.ts'

@ObjectType()
class ReviewPayload {
  @Field(() => Review, { nullable: true })
  readonly review?: Review | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Reading what is to be published. */
@Resolver()
export class ToReviewQuery {
  @Query(() => ReviewPayload, {
    description:
      'The texts of a meeting with their passages, for a reviewer who neither wrote nor signed them.',
  })
  async toReview(
    @Arg('meetingId', () => ID) meetingId: string,
    @Ctx() context: InternalContext,
  ): Promise<ReviewPayload> {
    const meeting = await findMeeting(context, meetingId)
    if (!meeting) return refused(['NOT_FOUND'])
    const dossier = await dossierOf(context, meeting)
    if (!dossier) return refused(whyNotUnrecorded('review', { meeting, actor: context.actor }))

    const problems = whyNotReviewOf(dossier, context)
    if (problems.length > 0) return refused(problems)

    return { review: new Review(dossier), errors: [] }
  }
}
