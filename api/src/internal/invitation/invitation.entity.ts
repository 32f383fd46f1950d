import type { InvitationCategory, InvitationState } from '@esep/law'
import type { Opt, Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { Constituency } from './constituency.ts'
import { InvitationCategoryEnum, InvitationStateEnum } from './enums.ts'

/** Who is invited. */
export interface Invitee {
  readonly category: InvitationCategory
  readonly office: ClearedBilingual
  readonly name: Bilingual | null
  readonly mayBeNamed: boolean | null
  readonly constituency: Constituency | null
  readonly servesHere: boolean | null
}

/** An invitation to a meeting, by agreement with the one invited (¶28). */
@Entity({ schema: 'internal', tableName: 'invitation' })
@Check({
  name: 'invitation_state_check',
  expression: "state in ('draft', 'sent', 'agreed', 'declined', 'no_answer')",
})
@Check({ name: 'invitation_sent_check', expression: "(state = 'draft') = (sent_on is null)" })
@Check({
  name: 'invitation_answered_check',
  expression: "(state in ('draft', 'sent')) = (answered_at is null)",
})
@Check({
  name: 'invitation_constituency_check',
  expression: "category = 'MASLIKHAT_DEPUTIES' or (constituency is null and serves_here is null)",
})
@ObjectType({ description: 'An invitation to a meeting (¶28).' })
export class Invitation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int)
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Index({ name: 'invitation_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  @Field(() => InvitationCategoryEnum)
  @Property({ type: 'text' })
  category!: InvitationCategory

  /** The person, where one is invited by name. */
  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  name: Bilingual | null = null

  /** The office or organisation, as it may be made public. */
  @Field(() => Bilingual)
  @Property({ type: 'json' })
  office!: ClearedBilingual

  /** Whether the name may be public too; null while nobody has said. */
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the name may be public too; null while nobody has said.',
  })
  @Property({ type: 'boolean', nullable: true })
  mayBeNamed: boolean | null = null

  @Field(() => InvitationStateEnum)
  @Property({ type: 'text' })
  state: Opt<InvitationState> = 'draft'

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  sentOn: string | null = null

  @By('sent_by', { nullable: true })
  sentBy: string | null = null

  @Property({ type: InstantType, nullable: true })
  answeredAt: string | null = null

  @By('answered_by', { nullable: true })
  answeredBy: string | null = null

  /** Whether they came; null while it is not written down. */
  @Field(() => Boolean, { nullable: true })
  @Property({ type: 'boolean', nullable: true })
  attended: boolean | null = null

  @Field(() => Constituency, { nullable: true, description: 'For a deputy: whom they represent.' })
  @Property({ type: 'json', nullable: true })
  constituency: Constituency | null = null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For a deputy: whether their constituency meets a precinct that reports; null where it is not known.',
  })
  @Property({ type: 'boolean', nullable: true })
  servesHere: boolean | null = null

  /** Whom it invites, before it is sent. */
  write(invitee: Invitee): void {
    Object.assign(this, invitee)
  }

  send(on: string, by: string): void {
    this.state = 'sent'
    this.sentOn = on
    this.sentBy = by
  }

  answer(state: InvitationState, { at, by }: { readonly at: string; readonly by: string }): void {
    this.state = state
    this.answeredAt = at
    this.answeredBy = by
  }
}
