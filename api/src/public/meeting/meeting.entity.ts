import type { ClearedText } from '@esep/redaction'
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { DayType, InstantType } from '../../database/types.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { Invited } from './invited.ts'
import type { MeetingChange, PreviousStart } from './meeting-change.ts'
import type { Notice } from './notice.ts'
import type { Reason } from './reason.ts'
import type { ReportingInspector } from './reporting-inspector.ts'
import type { Venue } from './venue.ts'

/** What residents are told of a meeting; one that is only planned is never public. */
export const meetingStatuses = [
  'ANNOUNCED',
  'MOVED',
  'CANCELLED',
  'HELD',
  'NOT_HELD',
  'PUBLISHED',
] as const

/** One of {@link meetingStatuses}. */
export type MeetingStatus = (typeof meetingStatuses)[number]

/** A report meeting as residents see it, from its announcement on (¶26, ¶27). */
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
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Property({ type: 'text' })
  status!: MeetingStatus

  @Property({ type: DayType })
  day!: string

  @Property({ type: InstantType })
  startsAt!: string

  @Property({ type: InstantType, nullable: true })
  actualStart: string | null = null

  @Property({ type: InstantType, nullable: true })
  actualEnd: string | null = null

  @Property({ type: 'text' })
  form!: 'INDOORS' | 'OUTDOORS' | 'ONLINE'

  /** Several precincts report together (¶27). */
  @Property({ type: 'boolean' })
  joint!: boolean

  @Property({ type: 'json', nullable: true })
  venue: Venue | null = null

  @Property({ type: 'double', nullable: true })
  latitude: number | null = null

  @Property({ type: 'double', nullable: true })
  longitude: number | null = null

  @Property({ type: 'text', nullable: true })
  joinLink: string | null = null

  @Property({ type: 'json', nullable: true })
  note: Trilingual<ClearedText> | null = null

  /** The languages in which it is held. */
  @Property({ type: 'array', columnType: 'text[]' })
  languages!: readonly ('kk' | 'ru' | 'en')[]

  /** Null for a meeting that was never announced (¶27). */
  @Property({ type: 'json', nullable: true })
  notice: Notice | null = null

  @Property({ type: 'json' })
  previousStarts!: readonly PreviousStart[]

  /** Why it was cancelled or did not take place. */
  @Property({ type: 'json', nullable: true })
  reason: Reason | null = null

  @Property({ type: 'json' })
  changes!: readonly MeetingChange[]

  /** Who is to report or has reported, each for a precinct. */
  @Property({ type: 'json' })
  inspectors!: readonly ReportingInspector[]

  @Property({ type: 'json' })
  invited!: readonly Invited[]
}
