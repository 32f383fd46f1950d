import type { WithdrawalReason } from '@esep/law'
import type { SpanType } from '@esep/redaction'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import { Meeting } from './meeting.entity.ts'

/** Words that staff hid in what is public of a meeting beside its outcome; what is written later is hidden there too. */
@Entity({ schema: 'internal', tableName: 'meeting_hidden_words' })
@Check({ name: 'meeting_hidden_words_turn_check', expression: 'turn > 0' })
@Check({ name: 'meeting_hidden_words_number_check', expression: 'number > 0' })
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
