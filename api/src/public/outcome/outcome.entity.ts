import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import type { Reason } from '../meeting/reason.ts'
import { ReportingInspector } from '../meeting/reporting-inspector.ts'
import { BandCount } from './band-count.ts'
import { PublishedFigure } from './report-figure.ts'
import { PublishedAct, PublishedSource, SilentSection } from './report-parts.ts'
import { SectionText, SpokenText } from './spoken-text.ts'

const emptied =
  "summary = '[]'::jsonb and sections = '[]'::jsonb and decisions = '[]'::jsonb and figures = '[]'::jsonb and sources = '[]'::jsonb and silent = '[]'::jsonb and acts = '[]'::jsonb and composition = '[]'::jsonb"

/** What a meeting brought, anonymised; it has its meeting's id and keeps it through withdrawal (¶32). */
@ObjectType('Outcome', {
  simpleResolvers: true,
  description: 'What a meeting brought, anonymised; it has its meeting’s id and keeps it (¶32).',
})
@Entity({ schema: 'public_record', tableName: 'outcome' })
@Check({
  name: 'outcome_withdrawal_check',
  expression: '(withdrawn_at is null) = (withdrawal_reason is null)',
})
@Check({ name: 'outcome_tombstone_check', expression: `withdrawn_at is null or (${emptied})` })
@Index({
  name: 'outcome_search_index',
  expression:
    'create index outcome_search_index on public_record.outcome using gin (words public_record.gin_trgm_ops)',
})
export class PublishedOutcome {
  @Field(() => ID, { description: 'Its lasting id, that of its meeting.' })
  @OneToOne(() => PublishedMeeting, { primary: true, mapToPk: true, joinColumn: 'id' })
  readonly id!: string

  @Field(() => Int, { description: 'Counts what was published of this meeting, from 1.' })
  @Property({ type: 'integer' })
  version!: number

  @Field(() => InstantScalar, { description: 'When this version was published.' })
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

  /** How many were there, as the protocol says. */
  @Property({ type: 'integer', nullable: true })
  participants: number | null = null

  @Field(() => [BandCount], {
    description:
      'Those in the register by who they are, in coarse bands; empty once withdrawn, and where register and protocol disagree so that it would not add up (¶32).',
  })
  @Property({ type: 'json', default: '[]' })
  composition: Opt<readonly BandCount[]> = []

  @Field(() => Boolean, {
    nullable: true,
    description:
      'A leader of the territorial police body was there; null where the record does not say (¶26).',
  })
  @Property({ type: 'boolean', nullable: true })
  policeLeaderPresent: boolean | null = null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The local executive body was represented; null where the record does not say (¶26).',
  })
  @Property({ type: 'boolean', nullable: true })
  localExecutivePresent: boolean | null = null

  @Field(() => DayScalar, { nullable: true, description: 'When its protocol was signed (¶32).' })
  @Property({ type: DayType, nullable: true })
  signedOn: string | null = null

  @Field(() => Boolean, {
    description: 'The protocol was signed after the day of the meeting (¶32).',
  })
  @Property({ type: 'boolean', default: false })
  signedLate: Opt<boolean> = false

  @Field(() => [ReportingInspector], {
    description: 'Who reported and has not signed the protocol; each answers for it alone (¶32).',
  })
  @Property({ type: 'json', default: '[]' })
  unsigned: Opt<readonly ReportingInspector[]> = []

  @Field(() => [SpokenText], { description: 'What happened, in short; empty once withdrawn.' })
  @Property({ type: 'json' })
  summary!: readonly SpokenText[]

  @Field(() => [SectionText], {
    description: 'What the inspector reported, by the headings of the order; empty once withdrawn.',
  })
  @Property({ type: 'json' })
  sections!: readonly SectionText[]

  @Field(() => [SpokenText], { description: 'What was decided; empty once withdrawn.' })
  @Property({ type: 'json' })
  decisions!: readonly SpokenText[]

  @Field(() => [PublishedFigure], {
    description: 'The figures of the report, in its order; empty once withdrawn (¶29).',
  })
  @Property({ type: 'json', default: '[]' })
  figures: Opt<readonly PublishedFigure[]> = []

  @Field(() => [PublishedSource], {
    description: 'From what the report was drawn, beside its figures; empty once withdrawn (¶29).',
  })
  @Property({ type: 'json', default: '[]' })
  sources: Opt<readonly PublishedSource[]> = []

  @Field(() => [SilentSection], {
    description: 'Where there was nothing to report, and why; empty once withdrawn (¶30).',
  })
  @Property({ type: 'json', default: '[]' })
  silent: Opt<readonly SilentSection[]> = []

  @Field(() => [PublishedAct], {
    description: 'The acts of law of which it spoke; empty once withdrawn (¶30).',
  })
  @Property({ type: 'json', default: '[]' })
  acts: Opt<readonly PublishedAct[]> = []

  /** What is searched in it, folded; the database makes it of the texts. */
  @Property({
    type: 'text',
    nullable: true,
    lazy: true,
    generated: '(public_record.outcome_words(summary, sections, decisions)) stored',
  })
  readonly words?: string
}
