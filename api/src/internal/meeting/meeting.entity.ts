import {
  type Bilingual as BilingualText,
  type CancelReason,
  type Instant,
  type LateReason,
  type MissReason,
  type Reach,
  type Stage,
  stageAfterSigning,
  stageAfterWithdrawal,
  type Whereabouts,
} from '@esep/law'
import { Collection, type Opt, OptionalProps } from '@mikro-orm/core'
import { Entity, Index, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Announcement } from '../announcement/announcement.entity.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Award } from '../award/award.entity.ts'
import { Invitation } from '../invitation/invitation.entity.ts'
import { InvitationWaiver } from '../invitation/invitation-waiver.entity.ts'
import { Moment } from '../moment.ts'
import { Participant } from '../participant/participant.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { By } from '../staff/by.ts'
import { type Arrangement, type ClearedBilingual, climateNoteOf, placeOf } from './arrangement.ts'
import type { Done, Reasoned } from './done.ts'
import { CancelReasonEnum, LateReasonEnum, MissReasonEnum, StageEnum } from './enums.ts'
import { meetingChecks } from './meeting.checks.ts'
import { MeetingChange } from './meeting-change.entity.ts'
import { MeetingPrecinct } from './meeting-precinct.entity.ts'
import { Prepared } from './prepared.ts'
import { reachOf } from './reach.ts'

/** A meeting at which precinct inspectors report to residents (¶26). */
@Entity({ schema: 'internal', tableName: 'meeting' })
@Checks(meetingChecks)
@Index({ name: 'meeting_stage_index', properties: ['stage', 'startsAt', 'id'] })
@Index({ name: 'meeting_starts_at_index', properties: ['startsAt', 'id'] })
@ObjectType({ description: 'A meeting at which precinct inspectors report to residents (¶26).' })
export class Meeting extends Prepared implements Reach, Whereabouts {
  readonly [OptionalProps]?: 'place' | 'climateNote' | 'bodyIds' | 'pointIds' | 'precinctIds'

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => StageEnum)
  @Property({ type: 'text' })
  stage: Opt<Stage> = 'planned'

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly scheduledAt!: Instant

  @By('scheduled_by')
  readonly scheduledBy!: string

  @Moment()
  announcedAt: Instant | null = null

  @By('announced_by', { nullable: true })
  announcedBy: string | null = null

  /** Since when the present day is known here: the announcement's moment, or that of the last change of date (¶27). */
  @Moment()
  noticedAt: Instant | null = null

  @Field(() => LateReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  lateReason: LateReason | null = null

  @Property({ type: 'json', nullable: true })
  lateWords: ClearedBilingual | null = null

  /** When it really began. */
  @Moment()
  startedAt: Instant | null = null

  /** When it really ended. */
  @Moment()
  endedAt: Instant | null = null

  /** When it was written down that it was held. */
  @Moment()
  heldAt: Instant | null = null

  @By('held_by', { nullable: true })
  heldBy: string | null = null

  @Moment()
  recordedAt: Instant | null = null

  @Moment()
  signedAt: Instant | null = null

  /** Since when its outcome is public; null while it is not, or no longer. */
  @Moment()
  publishedAt: Instant | null = null

  @Moment()
  cancelledAt: Instant | null = null

  @Field(() => CancelReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  cancelReason: CancelReason | null = null

  @Moment()
  missedAt: Instant | null = null

  @Field(() => MissReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  missReason: MissReason | null = null

  /** Since when its materials are gone, but for what is held back (¶32). */
  @Moment()
  readonly purgedAt: Instant | null = null

  @OneToMany(
    () => MeetingPrecinct,
    (part) => part.meeting,
  )
  readonly precincts = new Collection<MeetingPrecinct>(this)

  @OneToMany(
    () => MeetingChange,
    (change) => change.meeting,
    { orderBy: { at: 'asc' } },
  )
  readonly changes = new Collection<MeetingChange>(this)

  @OneToMany(
    () => Announcement,
    (announcement) => announcement.meeting,
    {
      orderBy: { firstPublicOn: 'asc', recordedAt: 'asc' },
    },
  )
  readonly announcements = new Collection<Announcement>(this)

  @OneToMany(
    () => Invitation,
    (invitation) => invitation.meeting,
  )
  readonly invitations = new Collection<Invitation>(this)

  @OneToMany(
    () => InvitationWaiver,
    (waiver) => waiver.meeting,
    { orderBy: { category: 'asc' } },
  )
  readonly waivers = new Collection<InvitationWaiver>(this)

  @OneToMany(
    () => Award,
    (award) => award.meeting,
  )
  readonly awards = new Collection<Award>(this)

  @OneToMany(
    () => Participant,
    (participant) => participant.meeting,
  )
  readonly participants = new Collection<Participant>(this)

  @OneToMany(
    () => Appeal,
    (appeal) => appeal.meeting,
    { orderBy: { number: 'asc' } },
  )
  readonly appeals = new Collection<Appeal>(this)

  @OneToMany(
    () => Protocol,
    (protocol) => protocol.meeting,
    { orderBy: { version: 'asc' } },
  )
  readonly protocols = new Collection<Protocol>(this)

  /** Venue and address together, as the order's place; null while there is none (¶27). */
  get place(): BilingualText | null {
    return placeOf(this)
  }

  /** The word on the weather in both languages; null while there is none (¶27). */
  get climateNote(): string | null {
    return climateNoteOf(this)
  }

  get precinctIds(): readonly string[] {
    return reachOf(this.precincts.getItems()).precinctIds
  }

  get pointIds(): readonly string[] {
    return reachOf(this.precincts.getItems()).pointIds
  }

  get bodyIds(): readonly string[] {
    return reachOf(this.precincts.getItems()).bodyIds
  }

  announce({ at, by, reason, words }: Done & Reasoned<LateReason | null>): void {
    this.stage = 'announced'
    this.announcedAt = at
    this.announcedBy = by
    this.noticedAt = at
    this.lateReason = reason
    this.lateWords = words
  }

  /** Gives it another time, place or form; a new day of an announced one has its notice counted anew (¶27). */
  move(to: Arrangement, at: Instant): void {
    if (to.day !== this.day && this.announcedAt !== null) {
      this.noticedAt = at
      this.lateReason = null
      this.lateWords = null
    }
    if (to.joinLink !== this.joinLink) this.joinLinkIsHidden = false
    Object.assign(this, to)
  }

  cancel({ at, reason }: { readonly at: Instant; readonly reason: CancelReason }): void {
    this.stage = 'cancelled'
    this.cancelledAt = at
    this.cancelReason = reason
  }

  miss({ at, reason }: { readonly at: Instant; readonly reason: MissReason }): void {
    this.stage = 'missed'
    this.missedAt = at
    this.missReason = reason
  }

  hold(startedAt: Instant, { at, by }: Done): void {
    this.stage = 'held'
    this.startedAt = startedAt
    this.heldAt = at
    this.heldBy = by
  }

  /** A protocol, or a new version of one, was drawn up. */
  record(endedAt: Instant | null, at: Instant): void {
    this.stage = 'recorded'
    this.endedAt = endedAt
    this.recordedAt = at
  }

  sign(at: Instant): void {
    this.stage = stageAfterSigning(this.stage)
    this.signedAt ??= at
  }

  publish(at: Instant): void {
    this.stage = 'published'
    this.publishedAt = at
  }

  /** Its outcome was taken back: a published one is signed again, a correction stays where it has got to. */
  withdraw(): void {
    this.stage = stageAfterWithdrawal(this.stage)
    this.publishedAt = null
  }
}
