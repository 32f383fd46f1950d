import { randomUUID } from 'node:crypto'
import { type Relation, whyNotMention } from '@esep/law'
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
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { reopenReview } from '../outcome/follow.ts'
import { refused, UserError } from '../user-error.ts'
import { RelationEnum } from './enums.ts'
import { mentions } from './find.ts'
import { Mentioned } from './mentioned.entity.ts'

@InputType()
class ParticipantMentionInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => RelationEnum, { defaultValue: 'OTHER' })
  readonly relation!: Relation

  @Field(() => String)
  readonly name!: string

  @Field(() => [String], {
    defaultValue: [],
    description: 'The same name in other spellings, in the other language, or a pet name.',
  })
  readonly otherNames!: readonly string[]

  @Field(() => String, { nullable: true })
  readonly address?: string | null

  @Field(() => String, { nullable: true })
  readonly phone?: string | null

  @Field(() => String, { nullable: true, description: 'Twelve digits.' })
  readonly iin?: string | null
}

@ObjectType()
class ParticipantMentionPayload {
  @Field(() => Mentioned, { nullable: true })
  readonly mentioned?: Mentioned | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Noting who was mentioned. */
@Resolver()
export class ParticipantMention {
  @Mutation(() => ParticipantMentionPayload, {
    description:
      'Notes somebody who was mentioned and did not come, so that every text of the meeting is searched for them. What is public already is read again by a reviewer.',
  })
  @UseMiddleware(acts(mentions))
  async participantMention(
    @Arg('input', () => ParticipantMentionInput) input: ParticipantMentionInput,
    @Ctx() context: InternalContext,
  ): Promise<ParticipantMentionPayload> {
    const { em, actor, now } = context
    const meeting = await meetingHeldStill(context, input)
    const person = personOf(input)

    const problems = whyNotMention(meeting, { actor, person })
    if (problems.length > 0) return refused(problems)

    const mentioned = em.create(Mentioned, {
      id: randomUUID(),
      meeting,
      relation: input.relation,
      ...person,
      mentionedAt: now,
      mentionedBy: actor.id,
    })
    await reopenReview(em, meeting)
    await em.flush()
    return { mentioned, errors: [] }
  }
}

function personOf({ name, otherNames, address, phone, iin }: ParticipantMentionInput) {
  return {
    name: name.trim(),
    otherNames: otherNames.map((other) => other.trim()).filter((other) => other !== ''),
    address: address?.trim() || null,
    phone: phone?.trim() || null,
    iin: iin?.trim() || null,
  }
}
