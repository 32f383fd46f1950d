import type { Instant, LeakReportResult } from '@esep/law'
import type { Opt } from '@mikro-orm/core'
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { LeakReportResultEnum } from './enums.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

interface Closing {
  readonly at: Instant
  readonly by: string
  readonly result: LeakReportResult
  readonly note: string | null
}

/** What a resident reports to have got out by mistake; the drop box puts it in, and only staff read it. */
@Entity({ schema: 'dropbox', tableName: 'leak_report' })
@Checks({
  leak_report_page_check: "page ~ '^/[A-Za-z0-9/._-]{0,199}$'",
  leak_report_text_check: 'char_length(text) >= 1 and char_length(text) <= 2000',
  leak_report_result_check:
    "result in ('HIDDEN', 'HIDDEN_BEFORE', 'NOT_THERE', 'NOT_PERSONAL', 'OTHER_MATTER')",
  leak_report_closed_check:
    '(closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null) and (closed_at is not null or note is null)',
})
@Index({ name: 'leak_report_queue_index', properties: ['receivedAt', 'id'] })
@ObjectType({ description: 'What a resident reports to have got out by mistake. Never public.' })
export class LeakReport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  readonly id!: Opt<string>

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => InstantScalar)
  @Property({ type: InstantType, defaultRaw: 'now()' })
  readonly receivedAt!: Opt<string>

  @Field(() => String, {
    nullable: true,
    description: 'The path of the page on the portal; null where the resident names none.',
  })
  @Property({ type: 'text', nullable: true })
  readonly page: string | null = null

  @Field(() => String, {
    description: 'In the words of the resident; it names what is to be hidden.',
  })
  @Property({ type: 'text' })
  readonly text!: string

  /** Of what meeting the page is, whether or not there is such a one. */
  @Property({
    type: 'uuid',
    nullable: true,
    generated: partOfPage(`^/(?:kk|ru|en)/(?:meetings|outcomes)/(${uuid})/?$`),
  })
  readonly meetingId: string | null = null

  /** Of what precinct the page is, whether or not there is such a one. */
  @Property({
    type: 'uuid',
    nullable: true,
    generated: partOfPage(`^/(?:kk|ru|en)/precincts/(${uuid})/?$`),
  })
  readonly precinctId: string | null = null

  @Moment()
  closedAt: string | null = null

  @By('closed_by', { nullable: true })
  closedBy: string | null = null

  @Field(() => LeakReportResultEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  result: LeakReportResult | null = null

  @Field(() => String, { nullable: true, description: 'What was done about it, for colleagues.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null

  close({ at, by, result, note }: Closing): void {
    this.closedAt = at
    this.closedBy = by
    this.result = result
    this.note = note
  }
}

/** Written as the database writes it, so that the two compare. */
function partOfPage(pattern: string): string {
  return `(("substring"(page, '${pattern}'::text))::uuid) stored`
}
