import {
  type ObjectionKind,
  type ObjectionResult,
  objectionKinds,
  objectionResults,
} from '@esep/law'
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { Boxed, closedCheck, textCheck } from '../boxed/boxed.entity.ts'
import { ObjectionKindEnum, ObjectionResultEnum } from './enums.ts'

/** What whoever holds a slip objects to; the drop box puts it in, and only who controls its appeal reads it (¶33). */
@Entity({ schema: 'dropbox', tableName: 'slip_objection' })
@Checks({
  slip_objection_code_hash_check: "code_hash ~ '^[0-9a-f]{64}$'",
  slip_objection_kind_check: isOneOf('kind', objectionKinds),
  slip_objection_text_check: textCheck,
  slip_objection_result_check: isOneOf('result', objectionResults),
  slip_objection_closed_check: closedCheck,
})
@Index({ name: 'slip_objection_queue_index', properties: ['receivedAt', 'id'] })
@ObjectType({ description: 'What whoever holds a slip objects to. Never public.' })
export class SlipObjection extends Boxed<ObjectionResult> {
  /** SHA-256 of the code with which it came, whether or not there is such a slip. */
  @Index({ name: 'slip_objection_code_hash_index' })
  @Property({ type: 'text' })
  codeHash!: string

  @Field(() => ObjectionKindEnum)
  @Property({ type: 'text' })
  readonly kind!: ObjectionKind

  @Field(() => ObjectionResultEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  result: ObjectionResult | null = null
}
