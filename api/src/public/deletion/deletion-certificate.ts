import type { Day, DeletedKind, HoldReason, Instant, RetentionStart } from '@esep/law'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import {
  DeletedKindEnum,
  HoldReasonEnum,
  RetentionStartEnum,
} from '../../shared/retention-enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'
import { PoliceBody } from '../precinct/police-body.ts'

/** How many of a kind were deleted. */
@ObjectType('DeletedCount', {
  simpleResolvers: true,
  description: 'How many of a kind were deleted.',
})
export class DeletedCount {
  @Field(() => DeletedKindEnum, { description: 'Of which kind.' })
  readonly kind!: DeletedKind

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null for a small number of people, which would point to them.',
  })
  readonly count!: number | null
}

/** What was not deleted, and why. */
@ObjectType('HeldBack', {
  simpleResolvers: true,
  description: 'What was not deleted although its time was over, and why (¶32).',
})
export class HeldBack {
  @Field(() => HoldReasonEnum, { description: 'Why.' })
  readonly reason!: HoldReason

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many items of the meeting the materials stay; null where all stay.',
  })
  readonly items!: number | null
}

/** What was deleted of a meeting's materials when their time was over, and what was held back (¶32). */
@ObjectType('DeletionCertificate', {
  simpleResolvers: true,
  description:
    'What was deleted of the materials of a meeting when their year was over, and what was held back (¶32).',
})
export class DeletionCertificate {
  readonly id!: string

  readonly meetingId!: string | null

  readonly policeBodies!: readonly Trilingual[]

  @Field(() => DayScalar, { description: 'The day of the meeting.' })
  readonly meetingDay!: Day

  @Field(() => DayScalar, { description: 'The last day on which they had to be kept.' })
  readonly keptUntil!: Day

  @Field(() => RetentionStartEnum, { description: 'From when the year was counted.' })
  readonly startsBy!: RetentionStart

  @Field(() => String, { description: 'The reading of the order by which that was decided.' })
  readonly edition!: string

  @Field(() => DayScalar, { description: 'The day on which they were deleted.' })
  readonly deletedOn!: Day

  @Field(() => InstantScalar, { description: 'The moment.' })
  readonly deletedAt!: Instant

  @Field(() => [DeletedCount], { description: 'What was deleted; empty where all was held back.' })
  readonly deleted!: readonly DeletedCount[]

  @Field(() => [HeldBack], { description: 'What was held back; empty where nothing was.' })
  readonly heldBack!: readonly HeldBack[]
}

/** What a certificate leads to. */
@Resolver(() => DeletionCertificate)
export class DeletionCertificateResolver {
  @FieldResolver(() => PublishedMeeting, {
    nullable: true,
    description: 'The meeting, whose pages stay; null where it was never public.',
  })
  async meeting(
    @Root() { meetingId }: DeletionCertificate,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return meetingId ? loader(meetingById).load(meetingId) : null
  }

  @FieldResolver(() => [PoliceBody], { description: 'The police bodies that kept them.' })
  policeBodies(@Root() { policeBodies }: DeletionCertificate): PoliceBody[] {
    return policeBodies.map((name) => ({ name }))
  }
}
