import type { Answer, AppealKind, Topic } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { PrimaryKeyProp } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { DayType } from '../../database/types.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { PublishedOutcome } from './outcome.entity.ts'
import type { SpokenText } from './spoken-text.ts'

/** One appeal as residents read it: what was said, what was answered, and the facts its state rests on (¶31, ¶32). */
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
    'create index outcome_item_search_index on public_record.outcome_item using gin (public_record.item_words(title, said, answer, later_answer) public_record.gin_trgm_ops)',
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

  /** Its place in the order of speaking, from 1. */
  @PrimaryKey({ type: 'integer' })
  readonly number!: number

  @Property({ type: 'text' })
  kind!: AppealKind

  @Property({ type: 'text' })
  topic!: Topic

  @Property({ type: 'json' })
  title!: Trilingual<ClearedText>

  /** The anonymised speaker, in the language spoken. */
  @Property({ type: 'text' })
  speaker!: ClearedText

  @Property({ type: 'json' })
  said!: SpokenText

  @Property({ type: 'text' })
  answerGiven!: Answer

  @Property({ type: 'json', nullable: true })
  answer: SpokenText | null = null

  @Property({ type: 'json', nullable: true })
  laterAnswer: SpokenText | null = null

  @Property({ type: DayType })
  raisedOn!: string

  @Property({ type: DayType, nullable: true })
  checkOpenedOn: string | null = null

  @Property({ type: DayType, nullable: true })
  dueOn: string | null = null

  /** The first day on which it may be called overdue. */
  @Property({ type: DayType, nullable: true })
  overdueFrom: string | null = null

  @Property({ type: DayType, nullable: true })
  referredOn: string | null = null

  /** The body to which it was forwarded. */
  @Property({ type: 'json', nullable: true })
  referredTo: Trilingual<ClearedText> | null = null

  @Property({ type: DayType, nullable: true })
  answeredOn: string | null = null
}
