import type { Answer } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Opt } from '@mikro-orm/core'
import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { SlipPart } from './slip-part.ts'

/** What the code of a slip opens: days, and the body that has it now; never a word, a name or a place (¶32). */
@ObjectType('Slip', {
  simpleResolvers: true,
  description: 'Where an appeal stands, for whoever holds its slip; nothing else of it (¶32).',
})
@Entity({ schema: 'public_record', tableName: 'slip' })
@Check({ name: 'slip_code_hash_check', expression: "code_hash ~ '^[0-9a-f]{64}$'" })
@Check({
  name: 'slip_answer_given_check',
  expression: "answer_given in ('full', 'partial', 'none')",
})
@Check({
  name: 'slip_referred_check',
  expression: '(referred_on is null) = (referred_to is null)',
})
export class PublishedSlip {
  /** SHA-256 of the code; the code itself is kept nowhere. */
  @PrimaryKey({ type: 'text' })
  readonly codeHash!: string

  @Field(() => DayScalar, { description: 'The day on which it was received.' })
  @Property({ type: DayType })
  receivedOn!: string

  @Field(() => DayScalar, { description: 'The day on which it counts as registered (¶32).' })
  @Property({ type: DayType })
  registeredOn!: string

  @Property({ type: 'text', nullable: true })
  answerGiven: Answer | null = null

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

  @Field(() => [SlipPart], {
    description:
      'Its parts where it was split, each with what became of it; empty where not (¶32).',
  })
  @Property({ type: 'json', default: '[]' })
  parts: Opt<readonly SlipPart[]> = []
}
