import type { Decision, SpanType } from '@esep/redaction'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import { Outcome } from './outcome.entity.ts'

/** What a reviewer decided on one span of one text; another decision is another row, and none is ever changed. */
@Entity({ schema: 'internal', tableName: 'review_decision' })
@Check({ name: 'review_decision_decision_check', expression: "decision in ('hide', 'keep')" })
@Check({
  name: 'review_decision_span_check',
  expression: 'span_start >= 0 and span_end > span_start',
})
@Check({ name: 'review_decision_turn_check', expression: 'turn > 0' })
export class ReviewDecision {
  readonly [PrimaryKeyProp]?: ['outcome', 'textKey', 'spanStart', 'spanEnd', 'spanType', 'turn']

  @ManyToOne(() => Outcome, {
    ref: true,
    primary: true,
    joinColumn: 'outcome_id',
    deleteRule: 'restrict',
  })
  readonly outcome!: Ref<Outcome>

  /** Which text of the outcome, for example `protocol` or `appeal:3:answer`. */
  @PrimaryKey({ type: 'text' })
  readonly textKey!: string

  @PrimaryKey({ type: 'integer' })
  readonly spanStart!: number

  @PrimaryKey({ type: 'integer' })
  readonly spanEnd!: number

  @PrimaryKey({ type: 'text' })
  readonly spanType!: SpanType

  /** Which decision on this span it is, from 1; the last one counts. */
  @PrimaryKey({ type: 'integer' })
  readonly turn!: number

  /** SHA-256 of the text that was decided on: another text needs another decision. */
  @Property({ type: 'text' })
  readonly textHash!: string

  /** Whether the reviewer found the span, and not the engine. */
  @Property({ type: 'boolean' })
  readonly own!: boolean

  @Property({ type: 'text' })
  readonly decision!: Decision

  /** Why, in the reviewer's words; never public. */
  @Property({ type: 'text', nullable: true })
  readonly because: string | null = null

  @By('by')
  readonly by!: string

  @Property({ type: InstantType })
  readonly at!: string
}
