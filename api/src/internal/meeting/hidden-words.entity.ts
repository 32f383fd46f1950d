import { type WithdrawalReason, withdrawalReasons } from '@esep/law'
import { type Decision, type SpanType, spanTypes } from '@esep/redaction'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import { Meeting } from './meeting.entity.ts'

/** Words that are hidden wherever they stand in what is public of a meeting, in later versions too; to let them stand again is another row. */
@Entity({ schema: 'internal', tableName: 'hidden_words' })
@Checks({
  hidden_words_decision_check: "decision in ('hide', 'keep')",
  hidden_words_turn_check: 'turn > 0',
  hidden_words_type_check: isOneOf('type', spanTypes),
  hidden_words_number_check: 'number > 0',
  hidden_words_reason_check: isOneOf('reason', withdrawalReasons),
  hidden_words_at_once_check:
    "reason is null or (decision = 'hide' and number is not null and because is null)",
})
export class HiddenWords {
  readonly [PrimaryKeyProp]?: ['meeting', 'turn']

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  /** Counts those of one meeting, from 1; the last one on the same words counts. */
  @PrimaryKey({ type: 'integer' })
  readonly turn!: number

  @Property({ type: 'text' })
  readonly words!: string

  @Property({ type: 'text' })
  readonly type!: SpanType

  @Property({ type: 'text' })
  readonly decision!: Decision

  /** That of what stands for them; null where nothing stood for them when it was decided. */
  @Property({ type: 'integer', nullable: true })
  readonly number: number | null = null

  /** Why staff hid them at once; null where a reviewer decided. */
  @Property({ type: 'text', nullable: true })
  readonly reason: WithdrawalReason | null = null

  /** Why a reviewer decided so, in their words. */
  @Property({ type: 'text', nullable: true })
  readonly because: string | null = null

  @By('by')
  readonly by!: string

  @Property({ type: InstantType })
  readonly at!: string
}
