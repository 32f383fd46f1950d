import { type LeakReportResult, leakReportResults } from '@esep/law'
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { Boxed, closedCheck, textCheck } from '../boxed/boxed.entity.ts'
import { LeakReportResultEnum } from './enums.ts'

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/** What a resident reports to have got out by mistake; the drop box puts it in, and only staff read it. */
@Entity({ schema: 'dropbox', tableName: 'leak_report' })
@Checks({
  leak_report_page_check: "page ~ '^/[A-Za-z0-9/._-]{0,199}$'",
  leak_report_text_check: textCheck,
  leak_report_result_check: isOneOf('result', leakReportResults),
  leak_report_closed_check: closedCheck,
})
@Index({ name: 'leak_report_queue_index', properties: ['receivedAt', 'id'] })
@ObjectType({ description: 'What a resident reports to have got out by mistake. Never public.' })
export class LeakReport extends Boxed<LeakReportResult> {
  @Field(() => String, {
    nullable: true,
    description: 'The path of the page on the portal; null where the resident names none.',
  })
  @Property({ type: 'text', nullable: true })
  readonly page: string | null = null

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

  @Field(() => LeakReportResultEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  result: LeakReportResult | null = null
}

/** Written as the database writes it, so that the two compare. */
function partOfPage(pattern: string): string {
  return `(("substring"(page, '${pattern}'::text))::uuid) stored`
}
