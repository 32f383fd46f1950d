import type { Instant, ObjectionKind, ObjectionResult } from '@esep/law'
import type { Opt } from '@mikro-orm/core'
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { ObjectionKindEnum, ObjectionResultEnum } from './enums.ts'

interface Closing {
  readonly at: Instant
  readonly by: string
  readonly result: ObjectionResult
  readonly note: string | null
}

/** What whoever holds a slip objects to; the drop box puts it in, and only who controls the protocol reads it (¶33). */
@Entity({ schema: 'dropbox', tableName: 'slip_objection' })
@Checks({
  slip_objection_code_hash_check: "code_hash ~ '^[0-9a-f]{64}$'",
  slip_objection_kind_check: "kind in ('MISSING', 'NOT_MY_WORDS')",
  slip_objection_text_check: 'char_length(text) >= 1 and char_length(text) <= 2000',
  slip_objection_result_check:
    "result in ('CORRECTED', 'AS_RECORDED', 'NEW_APPEAL', 'OTHER_MATTER')",
  slip_objection_closed_check:
    '(closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null) and (closed_at is not null or note is null)',
})
@Index({ name: 'slip_objection_queue_index', properties: ['receivedAt', 'id'] })
@ObjectType({ description: 'What whoever holds a slip objects to. Never public.' })
export class SlipObjection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  readonly id!: Opt<string>

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => InstantScalar)
  @Property({ type: InstantType, defaultRaw: 'now()' })
  readonly receivedAt!: Opt<string>

  /** SHA-256 of the code with which it came. */
  @Index({ name: 'slip_objection_code_hash_index' })
  @Property({ type: 'text' })
  codeHash!: string

  @Field(() => ObjectionKindEnum)
  @Property({ type: 'text' })
  readonly kind!: ObjectionKind

  @Field(() => String, { description: 'In the words of the resident.' })
  @Property({ type: 'text' })
  readonly text!: string

  @Moment()
  closedAt: string | null = null

  @By('closed_by', { nullable: true })
  closedBy: string | null = null

  @Field(() => ObjectionResultEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  result: ObjectionResult | null = null

  @Field(() => String, { nullable: true, description: 'What was done about it, for colleagues.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null

  close({ at, by, result, note }: Closing): void {
    this.closedAt = at
    this.closedBy = by
    this.result = result
    this.note = note
  }
}
