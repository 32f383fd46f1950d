import type { Answer, AppealKind, Topic } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { type Opt, PrimaryKeyProp } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import { AnswerEnum, AppealKindEnum, TopicEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { ItemPart } from './item-part.ts'
import { PublishedOutcome } from './outcome.entity.ts'
import { SpokenText } from './spoken-text.ts'

/** One appeal as residents read it; with its outcome's withdrawal the row is deleted (¶31, ¶32). */
@ObjectType('OutcomeItem', {
  simpleResolvers: true,
  description: 'What somebody put forward, what was answered, and what became of it (¶31, ¶32).',
})
@Entity({ schema: 'public_record', tableName: 'outcome_item' })
@Check({ name: 'outcome_item_number_check', expression: 'number > 0' })
@Check({
  name: 'outcome_item_answer_given_check',
  expression: "answer_given in ('full', 'partial', 'none')",
})
@Check({
  name: 'outcome_item_referred_check',
  expression: '(referred_on is null) = (referred_to is null)',
})
@Index({
  name: 'outcome_item_search_index',
  expression:
    'create index outcome_item_search_index on public_record.outcome_item using gin (words public_record.gin_trgm_ops)',
})
export class PublishedOutcomeItem {
  readonly [PrimaryKeyProp]?: ['outcomeId', 'number']

  @ManyToOne(() => PublishedOutcome, {
    primary: true,
    mapToPk: true,
    joinColumn: 'outcome_id',
    deleteRule: 'cascade',
  })
  readonly outcomeId!: string

  @Field(() => Int, {
    description: 'Its place in the order of speaking, from 1; the anchor on its page.',
  })
  @PrimaryKey({ type: 'integer' })
  readonly number!: number

  @Field(() => AppealKindEnum, { description: 'Complaint, proposal, remark or question.' })
  @Property({ type: 'text' })
  kind!: AppealKind

  @Field(() => TopicEnum, { description: 'What it is about.' })
  @Property({ type: 'text' })
  topic!: Topic

  @Property({ type: 'json' })
  title!: Trilingual<ClearedText>

  @Field(() => String, { description: 'The anonymised speaker, in the language spoken.' })
  @Property({ type: 'text' })
  speaker!: ClearedText

  @Field(() => SpokenText, { description: 'What was said.' })
  @Property({ type: 'json' })
  said!: SpokenText

  @Field(() => AnswerEnum, { description: 'How far it was answered at the meeting.' })
  @Property({ type: 'text' })
  answerGiven!: Answer

  @Field(() => SpokenText, { nullable: true, description: 'What was answered at the meeting.' })
  @Property({ type: 'json', nullable: true })
  answer: SpokenText | null = null

  @Field(() => SpokenText, { nullable: true, description: 'What was answered later.' })
  @Property({ type: 'json', nullable: true })
  laterAnswer: SpokenText | null = null

  @Property({ type: DayType })
  raisedOn!: string

  @Property({ type: DayType, nullable: true })
  checkOpenedOn: string | null = null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when an answer is due; null where none is owed.',
  })
  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null

  @Field(() => Boolean, {
    description:
      'Whether that day may still move, because days off of its year have not been loaded yet.',
  })
  @Property({ type: 'boolean', default: false })
  dueProvisional: Opt<boolean> = false

  @Field(() => [ItemPart], {
    description:
      'Its parts where it was split, each with what became of it; empty where not (¶32).',
  })
  @Property({ type: 'json', default: '[]' })
  parts: Opt<readonly ItemPart[]> = []

  /** The first day on which it may be called overdue: the law's `overdueFrom`, null where no term applies. */
  @Property({ type: DayType, nullable: true })
  overdueFrom: string | null = null

  @Property({ type: DayType, nullable: true })
  referredOn: string | null = null

  /** The body to which it was forwarded. */
  @Property({ type: 'json', nullable: true })
  referredTo: Trilingual<ClearedText> | null = null

  @Property({ type: DayType, nullable: true })
  answeredOn: string | null = null

  /** What is searched in it, folded; the database makes it of the texts. */
  @Property({
    type: 'text',
    nullable: true,
    lazy: true,
    generated: '(public_record.item_words(title, said, answer, later_answer)) stored',
  })
  readonly words?: string
}
