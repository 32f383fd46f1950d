import { type Opt, PrimaryKeyProp } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { PublishedMeeting } from './meeting.entity.ts'

/** A precinct whose inspector reports at a meeting (¶27). */
@Entity({ schema: 'public_record', tableName: 'meeting_precinct' })
export class PublishedMeetingPrecinct {
  readonly [PrimaryKeyProp]?: ['meetingId', 'precinctId']

  @ManyToOne(() => PublishedMeeting, { primary: true, mapToPk: true, joinColumn: 'meeting_id' })
  readonly meetingId!: string

  @Index({ name: 'meeting_precinct_precinct_id_index' })
  @ManyToOne(() => PublishedPrecinct, { primary: true, mapToPk: true, joinColumn: 'precinct_id' })
  readonly precinctId!: string

  /** False where that inspector did not report after all: the meeting then does not count for this precinct (¶27). */
  @Property({ type: 'boolean', default: true })
  readonly reported: Opt<boolean> = true
}
