import type { Channel } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { ChannelEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { channelTexts } from '../wording/channels.ts'
import { Reason } from './reason.ts'

const BasisEnum = graphqlEnum<'evidence' | 'published_here'>(
  'NoticeBasis',
  'What shows when a meeting was made public.',
  {
    EVIDENCE: { value: 'evidence', description: 'Where and when it was announced is on record.' },
    PUBLISHED_HERE: {
      value: 'published_here',
      description: 'Only that it appeared on this portal.',
    },
  },
)

/** Where and when a meeting was made public (¶27). */
@ObjectType('Announcement', {
  simpleResolvers: true,
  description: 'Where and when a meeting was made public (¶27).',
})
export class Announcement {
  @Field(() => ChannelEnum, { description: 'By which of the ways that the order names.' })
  readonly channel!: Channel

  readonly outlet!: Trilingual<ClearedText> | null

  @Field(() => String, { nullable: true, description: 'Where it can be read.' })
  readonly link!: ClearedText | null

  @Field(() => DayScalar, { description: 'On which day.' })
  readonly day!: string

  @Field(() => InstantScalar, { description: 'When this was entered here.' })
  readonly recordedAt!: string
}

/** Its texts. */
@Resolver(() => Announcement)
export class AnnouncementResolver {
  @FieldResolver(() => String, {
    description:
      'The newspaper, page or organisation; where none is on record, the channel in words.',
  })
  outlet(@Root() { outlet, channel }: Announcement, @InLanguage() language: Language): string {
    return (outlet ?? channelTexts[channel])[language]
  }
}

/** How long before the meeting its time and place were public (¶27). */
@ObjectType('Notice', {
  simpleResolvers: true,
  description: 'How long before the meeting its time and place were public (¶27).',
})
export class Notice {
  @Field(() => Int, { description: 'Calendar days of notice.' })
  readonly days!: number

  @Field(() => Int, { description: 'Calendar days of notice that the order asks for.' })
  readonly needed!: number

  @Field(() => BasisEnum, { description: 'What shows it.' })
  readonly basis!: 'evidence' | 'published_here'

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it came too late; null where only this portal shows when it was made public, and that alone would be late.',
  })
  readonly late!: boolean | null

  @Field(() => Reason, { nullable: true, description: 'Why it came late.' })
  readonly lateReason!: Reason | null

  @Field(() => [Announcement], { description: 'Where it was made public, the first one first.' })
  readonly announcements!: readonly Announcement[]
}
