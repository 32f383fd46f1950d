import type { Day } from '@esep/law'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity, OneToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { By } from '../staff/by.ts'
import { Receiver } from './receiver.ts'

interface Renewed {
  readonly codeHash: string
  readonly at: string
  readonly by: string
}

/** The receipt for an appeal that was put forward aloud (¶32; art. 64 of the Administrative Procedure Code). */
@Entity({ schema: 'internal', tableName: 'slip' })
@Checks({
  slip_number_check: "number ~ '^[0-9]{4}-[0-9]{6,}$'",
  slip_code_hash_check: "code_hash ~ '^[0-9a-f]{64}$'",
})
@ObjectType({ description: 'The receipt for an appeal that was put forward aloud (¶32).' })
export class Slip {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Unique({ name: 'slip_appeal_id_unique' })
  @OneToOne(() => Appeal, {
    ref: true,
    owner: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appeal!: Ref<Appeal>

  @Field(() => String, {
    description: 'Its number, which no other slip has, for example `2026-000123`.',
  })
  @Unique({ name: 'slip_number_unique' })
  @Property({ type: 'text' })
  readonly number!: string

  @Field(() => InstantScalar, { description: 'The day and hour at which it was received.' })
  @Property({ type: InstantType })
  readonly receivedAt!: string

  @Field(() => DayScalar, { description: 'The day on which it counts as registered (¶32).' })
  @Property({ type: DayType })
  readonly registeredOn!: Day

  @Field(() => Receiver)
  @Property({ type: 'json' })
  receiver!: Receiver

  /** SHA-256 of the code; the code itself is kept nowhere. */
  @Unique({ name: 'slip_code_hash_unique' })
  @Property({ type: 'text' })
  codeHash!: string

  @Field(() => InstantScalar, { description: 'When its code was given; a later one ends it.' })
  @Property({ type: InstantType })
  givenAt!: string

  @By('given_by')
  givenBy!: string

  /** It has another code from now on; the one before opens nothing any more. */
  renew({ codeHash, at, by }: Renewed): void {
    this.codeHash = codeHash
    this.givenAt = at
    this.givenBy = by
  }
}
