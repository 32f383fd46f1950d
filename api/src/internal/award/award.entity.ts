import {
  type AwardForm,
  type AwardRecipient,
  awardForms,
  awardRecipients,
  type Bilingual as BilingualText,
  type Day,
  type Instant,
} from '@esep/law'
import { type Opt, OptionalProps, type Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { AwardFormEnum, AwardRecipientEnum } from '../../shared/award-enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'

/** Somebody who was awarded at a meeting for taking part in public order; a resident is named to the public with consent alone (¶34). */
@Entity({ schema: 'internal', tableName: 'award' })
@Checks({
  award_recipient_check: isOneOf('recipient', awardRecipients),
  award_form_check: isOneOf('form', awardForms),
  award_name_check:
    "(recipient = 'RESIDENT') = (title is null) and (name is null or title is null)",
  award_consent_check:
    "(consented_on is null) = (consent_document is null) and (consented_on is null) = (consent_by is null) and (consented_on is null or recipient = 'RESIDENT')",
  award_withdrawn_check:
    '(withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null or consented_on is not null)',
  award_struck_check: '(struck_at is null) = (struck_by is null)',
})
@ObjectType({ description: 'An award that was given at a meeting (¶34).' })
export class Award {
  readonly [OptionalProps]?: 'consents'

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Index({ name: 'award_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => AwardRecipientEnum)
  @Property({ type: 'text' })
  readonly recipient!: AwardRecipient

  @Field(() => AwardFormEnum)
  @Property({ type: 'text' })
  readonly form!: AwardForm

  /** Which resident it was; public with consent alone. */
  @Field(() => Bilingual, { nullable: true, description: 'The resident; public by consent alone.' })
  @Property({ type: 'json', nullable: true })
  name: BilingualText | null = null

  /** Which association or organisation it was; public. */
  @Field(() => Bilingual, { nullable: true, description: 'The association or organisation.' })
  @Property({ type: 'json', nullable: true })
  readonly title: ClearedBilingual | null = null

  /** For what; public. */
  @Field(() => Bilingual)
  @Property({ type: 'json' })
  readonly merit!: ClearedBilingual

  /** On which day a resident agreed to be named, and what shows it. */
  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  consentedOn: Day | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  consentDocument: string | null = null

  @By('consent_by', { nullable: true })
  consentBy: string | null = null

  /** When the consent was taken back: from then on nobody is named. */
  @Moment()
  withdrawnAt: Instant | null = null

  @By('withdrawn_by', { nullable: true })
  withdrawnBy: string | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly givenAt!: Instant

  @By('given_by')
  readonly givenBy!: string

  /** When it was struck out as entered by mistake. */
  @Moment()
  struckAt: Instant | null = null

  @By('struck_by', { nullable: true })
  struckBy: string | null = null

  /** Whether a consent is on record that nobody took back. */
  @Field(() => Boolean)
  get consents(): boolean {
    return this.consentedOn !== null && this.withdrawnAt === null
  }

  /** A resident agrees to be named; after a consent that was taken back, anew. */
  consent({
    on,
    document,
    by,
  }: {
    readonly on: Day
    readonly document: string
    readonly by: string
  }): void {
    this.consentedOn = on
    this.consentDocument = document
    this.consentBy = by
    this.withdrawnAt = null
    this.withdrawnBy = null
  }

  withdrawConsent({ at, by }: Done): void {
    this.withdrawnAt = at
    this.withdrawnBy = by
  }

  strike({ at, by }: Done): void {
    this.struckAt = at
    this.struckBy = by
  }

  /** Only what is public outlives the year of keeping (¶32). */
  forgetName(): void {
    this.name = null
  }
}
