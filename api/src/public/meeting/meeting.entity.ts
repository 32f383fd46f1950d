import type { Form } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { graphqlEnum } from '../../shared/enum.ts'
import { FormEnum } from '../../shared/enums.ts'
import { type Language, LanguageEnum } from '../../shared/language.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { Assembly } from './assembly.ts'
import { Award } from './award.ts'
import { Invited } from './invited.ts'
import { MeetingChange, PreviousStart } from './meeting-change.ts'
import { Notice } from './notice.ts'
import { Reason } from './reason.ts'
import { ReportingInspector } from './reporting-inspector.ts'
import { TimeReason } from './time-reason.ts'
import { Venue } from './venue.ts'
import { Waived } from './waived.ts'

/** What residents are told of a meeting; one that is only planned is never public. */
export type MeetingStatus = 'ANNOUNCED' | 'MOVED' | 'CANCELLED' | 'HELD' | 'NOT_HELD' | 'PUBLISHED'

/** {@link MeetingStatus} in GraphQL. */
export const StatusEnum = graphqlEnum<MeetingStatus>('MeetingStatus', 'What became of a meeting.', {
  ANNOUNCED: { value: 'ANNOUNCED', description: 'Announced, and still to come.' },
  MOVED: { value: 'MOVED', description: 'Announced, then given another day or hour.' },
  CANCELLED: { value: 'CANCELLED', description: 'Called off before its hour.' },
  HELD: { value: 'HELD', description: 'Held; its outcome is not public.' },
  NOT_HELD: { value: 'NOT_HELD', description: 'Its hour came, and it did not take place.' },
  PUBLISHED: { value: 'PUBLISHED', description: 'Held, and its outcome is public.' },
})

/** A report meeting as residents see it, from its announcement on (¶26, ¶27). */
@ObjectType('Meeting', {
  simpleResolvers: true,
  description: 'A report meeting, from its announcement on (¶26, ¶27).',
})
@Entity({ schema: 'public_record', tableName: 'meeting' })
@Check({
  name: 'meeting_status_check',
  expression: "status in ('ANNOUNCED', 'MOVED', 'CANCELLED', 'HELD', 'NOT_HELD', 'PUBLISHED')",
})
@Check({ name: 'meeting_form_check', expression: "form in ('INDOORS', 'OUTDOORS', 'ONLINE')" })
@Check({
  name: 'meeting_announced_check',
  expression: "notice is not null or status in ('CANCELLED', 'HELD', 'NOT_HELD', 'PUBLISHED')",
})
@Check({
  name: 'meeting_moved_check',
  expression: "status <> 'MOVED' or jsonb_array_length(previous_starts) > 0",
})
@Check({
  name: 'meeting_reason_check',
  expression: "reason is not null or status in ('ANNOUNCED', 'MOVED', 'HELD', 'PUBLISHED')",
})
@Check({
  name: 'meeting_held_check',
  expression:
    "actual_start is not null or status in ('ANNOUNCED', 'MOVED', 'CANCELLED', 'NOT_HELD')",
})
@Index({ name: 'meeting_starts_at_index', properties: ['startsAt', 'id'] })
@Index({ name: 'meeting_day_index', properties: ['day'] })
export class PublishedMeeting {
  @Field(() => ID, { description: 'Its lasting id; its outcome has the same.' })
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => StatusEnum, { description: 'What became of it.' })
  @Property({ type: 'text' })
  status!: MeetingStatus

  @Field(() => DayScalar, { description: 'Its day.' })
  @Property({ type: DayType })
  day!: string

  @Field(() => InstantScalar, {
    name: 'start',
    simple: false,
    description: 'When it starts, or was to start.',
  })
  @Property({ type: InstantType })
  startsAt!: string

  @Field(() => InstantScalar, { nullable: true, description: 'When it really started.' })
  @Property({ type: InstantType, nullable: true })
  actualStart: string | null = null

  @Field(() => InstantScalar, { nullable: true, description: 'When it really ended.' })
  @Property({ type: InstantType, nullable: true })
  actualEnd: string | null = null

  @Field(() => FormEnum, { description: 'Indoors, outdoors or online.' })
  @Property({ type: 'text' })
  form!: Form

  @Field(() => Boolean, { description: 'Several precincts report together (¶27).' })
  @Property({ type: 'boolean' })
  joint!: boolean

  @Field(() => Venue, { nullable: true, description: 'Where; null for one held online alone.' })
  @Property({ type: 'json', nullable: true })
  venue: Venue | null = null

  /** Of the venue, for maps and boxes; null online. */
  @Property({ type: 'double', nullable: true })
  latitude: number | null = null

  @Property({ type: 'double', nullable: true })
  longitude: number | null = null

  @Field(() => String, { nullable: true, description: 'The link by which to join online.' })
  @Property({ type: 'text', nullable: true })
  joinLink: ClearedText | null = null

  @Property({ type: 'json', nullable: true })
  note: Trilingual<ClearedText> | null = null

  @Field(() => TimeReason, {
    nullable: true,
    description: 'Why its hour is the most convenient one; null where that is not on record (¶27).',
  })
  @Property({ type: 'json', nullable: true })
  timeBasis: TimeReason | null = null

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

  @Field(() => Assembly, {
    nullable: true,
    description: 'How an assembly of the local community was convened; null for any other meeting.',
  })
  @Property({ type: 'json', nullable: true })
  assembly: Assembly | null = null

  @Field(() => [LanguageEnum], { description: 'The languages in which it is held.' })
  @Property({ type: 'array', columnType: 'text[]' })
  languages!: readonly Language[]

  @Field(() => Notice, {
    nullable: true,
    description: 'How long before it was announced; null where it never was (¶27).',
  })
  @Property({ type: 'json', nullable: true })
  notice: Notice | null = null

  @Field(() => [PreviousStart], {
    description: 'The starts that no longer hold, the first one first.',
  })
  @Property({ type: 'json' })
  previousStarts!: readonly PreviousStart[]

  @Field(() => Reason, {
    nullable: true,
    description: 'Why it was cancelled or did not take place.',
  })
  @Property({ type: 'json', nullable: true })
  reason: Reason | null = null

  @Field(() => [MeetingChange], { description: 'What happened to it, the first thing first.' })
  @Property({ type: 'json' })
  changes!: readonly MeetingChange[]

  @Field(() => [ReportingInspector], {
    description: 'Who is to report or has reported, each for a precinct.',
  })
  @Property({ type: 'json' })
  inspectors!: readonly ReportingInspector[]

  @Field(() => [Invited], { description: 'Which offices and circles were invited (¶28).' })
  @Property({ type: 'json' })
  invited!: readonly Invited[]

  @Field(() => [Waived], {
    description: 'Of which circles there was nobody to invite, and why (¶28).',
  })
  @Property({ type: 'json', default: '[]' })
  waived: Opt<readonly Waived[]> = []

  @Field(() => [Award], {
    description: 'Who was awarded at it for taking part in public order (¶34).',
  })
  @Property({ type: 'json', default: '[]' })
  awards: Opt<readonly Award[]> = []
}
