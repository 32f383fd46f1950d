import { type Day, type Instant, type Topic, topics } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { TopicEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { WrittenLanguageEnum } from '../protocol/enums.ts'
import { By } from '../staff/by.ts'
import { Appeal, type Words } from './appeal.entity.ts'
import { Forwardable, referredCheck } from './forwardable.ts'

/** A part of a mixed appeal, which goes its own way under the number of the whole (¶32). */
@Entity({ schema: 'internal', tableName: 'appeal_part' })
@Checks({
  appeal_part_number_check: 'number > 0',
  appeal_part_topic_check: isOneOf('topic', topics),
  appeal_part_forward_check:
    '(forward_by is null) = for_police and (forward_from is null) = (forward_by is null)',
  appeal_part_referred_check: referredCheck,
  appeal_part_answered_check:
    '(answered_on is null) = (answer is null) and (answer is null) = (answer_language is null)',
})
@Unique({ name: 'appeal_part_appeal_id_number_unique', properties: ['appeal', 'number'] })
@ObjectType({
  description: 'A part of a mixed appeal, which goes its own way under its number (¶32).',
})
export class AppealPart extends Forwardable {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @ManyToOne(() => Appeal, { ref: true, joinColumn: 'appeal_id', deleteRule: 'cascade' })
  readonly appeal!: Ref<Appeal>

  @Field(() => Int, { description: 'Its place in the appeal, from 1.' })
  @Property({ type: 'integer' })
  readonly number!: number

  @Field(() => TopicEnum, { description: 'What it is about; public.' })
  @Property({ type: 'text' })
  readonly topic!: Topic

  @Field(() => String, { description: 'The words of the appeal that it has; never public.' })
  @Property({ type: 'text' })
  readonly text!: string

  @Field(() => Boolean, { description: 'Whether it is for the police; if not, it is forwarded.' })
  @Property({ type: 'boolean' })
  readonly forPolice!: boolean

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  answeredOn: Day | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null

  @Field(() => WrittenLanguageEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answerLanguage: 'kk' | 'ru' | null = null

  @Property({ type: InstantType })
  readonly splitAt!: Instant

  @By('split_by')
  readonly splitBy!: string

  answerLater({ text, language }: Words, on: Day): void {
    this.answer = text
    this.answerLanguage = language
    this.answeredOn = on
  }
}
