import type { WithdrawalReason } from '@esep/law'
import { type Opt, OptionalProps, PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { Done, Reasoned } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { By } from '../staff/by.ts'
import { WithdrawalReasonEnum } from './enums.ts'

interface Reviewed extends Done {
  readonly protocolId: string
}

/** The review and publication of a meeting's protocol; it has its meeting's id (¶32). */
@Entity({ schema: 'internal', tableName: 'outcome' })
@Checks({
  outcome_reviewed_check:
    '(reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (reviewed_protocol_id is null)',
  outcome_published_check: '(published_at is null) = (published_by is null)',
  outcome_withdrawn_check:
    '(withdrawn_at is null) = (withdrawal_reason is null) and (withdrawn_at is null or published_at is not null)',
})
@ObjectType({ description: 'The review and publication of a protocol.' })
export class Outcome {
  readonly [PrimaryKeyProp]?: 'meeting'
  readonly [OptionalProps]?: 'id'

  @OneToOne(() => Meeting, { ref: true, primary: true, joinColumn: 'id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  reviewedAt: string | null = null

  @By('reviewed_by', { nullable: true })
  reviewedBy: string | null = null

  /** The version of the protocol that was reviewed. */
  @ManyToOne(() => Protocol, {
    mapToPk: true,
    nullable: true,
    joinColumn: 'reviewed_protocol_id',
    deleteRule: 'restrict',
  })
  reviewedProtocolId: string | null = null

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  publishedAt: string | null = null

  @By('published_by', { nullable: true })
  publishedBy: string | null = null

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  withdrawnAt: string | null = null

  @By('withdrawn_by', { nullable: true })
  withdrawnBy: string | null = null

  @Field(() => WithdrawalReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  withdrawalReason: WithdrawalReason | null = null

  @Property({ type: 'json', nullable: true })
  withdrawalWords: ClearedBilingual | null = null

  /** That of its meeting, in both schemas. */
  @Field(() => ID)
  get id(): string {
    return this.meeting.id
  }

  /** A reviewer has read this version of the protocol, with every answer there is by now. */
  review({ at, by, protocolId }: Reviewed): void {
    this.reviewedAt = at
    this.reviewedBy = by
    this.reviewedProtocolId = protocolId
  }

  /** Something was written since the review, or the outcome was taken back: it has to be read again. */
  reopen(): void {
    this.reviewedAt = null
    this.reviewedBy = null
    this.reviewedProtocolId = null
  }

  publish(at: string, by: string): void {
    this.publishedAt = at
    this.publishedBy = by
    this.withdrawnAt = null
    this.withdrawnBy = null
    this.withdrawalReason = null
    this.withdrawalWords = null
  }

  withdraw({ at, by, reason, words }: Done & Reasoned<WithdrawalReason>): void {
    this.withdrawnAt = at
    this.withdrawnBy = by
    this.withdrawalReason = reason
    this.withdrawalWords = words
    this.reopen()
  }
}
