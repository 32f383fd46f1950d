import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { findMeeting } from '../meeting/find.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { type Dossier, dossierOf, headingOf, whyNotReviewOf } from './dossier.ts'
import { Outcome } from './outcome.entity.ts'
import { ReviewHeading, ReviewText, shownText } from './review-text.ts'
import { undecidedIn } from './reviewed-text.ts'

/** What a reviewer reads of one meeting. */
@ObjectType({ description: 'What a reviewer reads of one meeting.' })
class Review {
  @Field(() => Meeting)
  readonly meeting!: Meeting

  @Field(() => Protocol, { description: 'The version that is reviewed.' })
  readonly protocol!: Protocol

  @Field(() => Outcome, { nullable: true, description: 'Null before the first review.' })
  readonly outcome!: Outcome | null

  @Field(() => [ReviewText], { description: 'Every text that would become public.' })
  readonly texts!: readonly ReviewText[]

  @Field(() => [ReviewHeading], { description: 'One for each appeal.' })
  readonly headings!: readonly ReviewHeading[]

  @Field(() => Int, { description: 'On how many passages nobody has decided yet.' })
  readonly undecided!: number
}

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
    if (!dossier) return refused(['WRONG_STAGE'])

    const problems = whyNotReviewOf(dossier, context)
    if (problems.length > 0) return refused(problems)

    return { review: shown(dossier), errors: [] }
  }
}

function shown(dossier: Dossier): Review {
  const { meeting, protocol, outcome, texts, appeals } = dossier
  return {
    meeting,
    protocol,
    outcome,
    texts: texts.map(shownText),
    undecided: undecidedIn(texts),
    headings: appeals.map((appeal) => {
      const { topic = null, title = null } = headingOf(dossier, appeal) ?? {}
      return { appealId: appeal.id, number: appeal.number, topic, title }
    }),
  }
}
