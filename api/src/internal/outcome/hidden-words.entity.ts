import { type Decision, type SpanType, spanTypes } from '@esep/redaction'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import { Outcome } from './outcome.entity.ts'

/** Words that are hidden wherever they stand in an outcome, in later versions too; to let them stand again is another row. */
@Entity({ schema: 'internal', tableName: 'hidden_words' })
@Checks({
  hidden_words_decision_check: "decision in ('hide', 'keep')",
  hidden_words_turn_check: 'turn > 0',
  hidden_words_type_check: isOneOf('type', spanTypes),
})
export class HiddenWords {
  readonly [PrimaryKeyProp]?: ['outcome', 'turn']

  @ManyToOne(() => Outcome, {
    ref: true,
    primary: true,
    joinColumn: 'outcome_id',
    deleteRule: 'restrict',
  })
  readonly outcome!: Ref<Outcome>

  /** Counts those of one outcome, from 1; the last one on the same words counts. */
  @PrimaryKey({ type: 'integer' })
  readonly turn!: number

  @Property({ type: 'text' })
  readonly words!: string

  @Property({ type: 'text' })
  readonly type!: SpanType

  @Property({ type: 'text' })
  readonly decision!: Decision

  @Property({ type: 'text', nullable: true })
  readonly because: string | null = null

  @By('by')
  readonly by!: string

  @Property({ type: InstantType })
  readonly at!: string
}
