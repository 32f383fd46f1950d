import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { DayType, InstantType } from '../../database/types.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import type { Reason } from '../meeting/reason.ts'
import type { SectionText, SpokenText } from './spoken-text.ts'

const emptied = "summary = '[]'::jsonb and sections = '[]'::jsonb and decisions = '[]'::jsonb"

/** What a meeting brought, anonymised; it has its meeting's id and keeps it through withdrawal (¶32). */
@Entity({ schema: 'public_record', tableName: 'outcome' })
@Check({
  name: 'outcome_withdrawal_check',
  expression: '(withdrawn_at is null) = (withdrawal_reason is null)',
})
@Check({ name: 'outcome_tombstone_check', expression: `withdrawn_at is null or (${emptied})` })
@Index({
  name: 'outcome_search_index',
  expression:
    'create index outcome_search_index on public_record.outcome using gin (public_record.outcome_words(summary, sections, decisions) public_record.gin_trgm_ops)',
})
export class PublishedOutcome {
  @OneToOne(() => PublishedMeeting, { primary: true, mapToPk: true, joinColumn: 'id' })
  readonly id!: string

  @Property({ type: 'integer' })
  version!: number

  @Index({ name: 'outcome_published_at_index' })
  @Property({ type: InstantType })
  publishedAt!: string

  @Property({ type: InstantType, nullable: true })
  withdrawnAt: string | null = null

  @Property({ type: 'json', nullable: true })
  withdrawalReason: Reason | null = null

  /** Participants in the register; those who refused are counted apart (¶32). */
  @Property({ type: 'integer', nullable: true })
  registered: number | null = null

  @Property({ type: 'integer', nullable: true })
  refused: number | null = null

  /** Null where the record does not say (¶26). */
  @Property({ type: 'boolean', nullable: true })
  policeLeaderPresent: boolean | null = null

  /** Null where the record does not say (¶26). */
  @Property({ type: 'boolean', nullable: true })
  localExecutivePresent: boolean | null = null

  @Property({ type: DayType, nullable: true })
  signedOn: string | null = null

  /** It was signed after the day of the meeting (¶32). */
  @Property({ type: 'boolean', default: false })
  signedLate: Opt<boolean> = false

  @Property({ type: 'json' })
  summary!: readonly SpokenText[]

  @Property({ type: 'json' })
  sections!: readonly SectionText[]

  @Property({ type: 'json' })
  decisions!: readonly SpokenText[]
}
