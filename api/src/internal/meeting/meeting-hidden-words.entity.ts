import { type WithdrawalReason, withdrawalReasons } from '@esep/law'
import { type SpanType, spanTypes } from '@esep/redaction'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import { Meeting } from './meeting.entity.ts'

/** Words that staff hid in what is public of a meeting beside its outcome; what is written later is hidden there too. */
@Entity({ schema: 'internal', tableName: 'meeting_hidden_words' })
@Checks({
  meeting_hidden_words_turn_check: 'turn > 0',
  meeting_hidden_words_number_check: 'number > 0',
  meeting_hidden_words_type_check: isOneOf('type', spanTypes),
  meeting_hidden_words_reason_check: isOneOf('reason', withdrawalReasons),
})
export class MeetingHiddenWords {
  readonly [PrimaryKeyProp]?: ['meeting', 'turn']

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  /** Counts those of one meeting, from 1. */
  @PrimaryKey({ type: 'integer' })
  readonly turn!: number

  @Property({ type: 'text' })
  readonly words!: string

  @Property({ type: 'text' })
  readonly type!: SpanType

  /** That of what stands for them. */
  @Property({ type: 'integer' })
  readonly number!: number

  @Property({ type: 'text' })
  readonly reason!: WithdrawalReason

  @By('by')
  readonly by!: string

  @Property({ type: InstantType })
  readonly at!: string
}
