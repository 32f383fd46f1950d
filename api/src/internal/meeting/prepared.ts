import type { Day, Form, Instant, TimeBasis } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Opt } from '@mikro-orm/core'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { FormEnum, TimeBasisEnum } from '../../shared/enums.ts'
import { type Language, LanguageEnum } from '../../shared/language.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from './arrangement.ts'
import type { ClearedPreparation } from './preparation.input.ts'

/** What is prepared of a meeting: when and where it is to be, and with what in mind (¶27). */
@Entity({ abstract: true })
@ObjectType()
export abstract class Prepared {
  @Field(() => DayScalar)
  @Property({ type: DayType })
  day!: Day

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  startsAt!: Instant

  @Field(() => FormEnum)
  @Property({ type: 'text' })
  form!: Form

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  venue: ClearedBilingual | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  address: ClearedBilingual | null = null

  @Field(() => Float, { nullable: true })
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null

  @Field(() => Float, { nullable: true })
  @Property({ type: 'double', nullable: true })
  longitude: number | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  joinLink: ClearedText | null = null

  /** Whether residents are not shown the link, because staff hid what is in it. */
  @Property({ type: 'boolean', default: false })
  joinLinkIsHidden: Opt<boolean> = false

  @Field(() => Bilingual, { nullable: true, description: 'Why the weather allows it outdoors.' })
  @Property({ type: 'json', nullable: true })
  climate: ClearedBilingual | null = null

  @Field(() => Bilingual, { nullable: true, description: 'What else residents should know.' })
  @Property({ type: 'json', nullable: true })
  note: ClearedBilingual | null = null

  /** Why this hour is the most convenient one; null while that is not written down (¶27). */
  @Field(() => TimeBasisEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  timeBasis: TimeBasis | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  timeWords: ClearedBilingual | null = null

  @Field(() => Int, {
    nullable: true,
    description: 'How many residents are expected (¶27).',
  })
  @Property({ type: 'integer', nullable: true })
  expected: number | null = null

  @Field(() => Int, {
    nullable: true,
    description: 'For how many there is room (¶27).',
  })
  @Property({ type: 'integer', nullable: true })
  capacity: number | null = null

  @Field(() => [LanguageEnum])
  @Property({ type: 'array', columnType: 'text[]' })
  languages!: readonly Language[]

  prepare(preparation: ClearedPreparation & Pick<Prepared, 'note'>): void {
    this.note = preparation.note
    this.timeBasis = preparation.timeBasis
    this.timeWords = preparation.timeWords
    this.expected = preparation.expected
    this.capacity = preparation.capacity
  }
}
