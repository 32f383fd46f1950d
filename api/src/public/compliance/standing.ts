import { graphqlEnum } from '../../shared/enum.ts'
import { neverReported } from '../precinct/facts.ts'
import { type Sql, sql } from '../sql.ts'

/** Where a precinct stands in a quarter: one of eight, so that they add up. */
export type Standing =
  | 'REPORTED'
  | 'DATE_SET'
  | 'NOT_ANNOUNCED'
  | 'NO_LONGER_IN_TIME'
  | 'NO_REPORT'
  | 'NEVER_REPORTED'
  | 'UNKNOWN'
  | 'NOT_OWED'

/** {@link Standing} in GraphQL. */
export const StandingEnum = graphqlEnum<Standing>(
  'Standing',
  'Where a precinct stands in a quarter; each precinct stands in one place (¶26, ¶27).',
  {
    REPORTED: { value: 'REPORTED', description: 'A report was held.' },
    DATE_SET: { value: 'DATE_SET', description: 'A meeting is announced and still to come.' },
    NOT_ANNOUNCED: {
      value: 'NOT_ANNOUNCED',
      description: 'None is announced, and it can still be announced in time.',
    },
    NO_LONGER_IN_TIME: {
      value: 'NO_LONGER_IN_TIME',
      description:
        'None is announced, and it can no longer be announced in time; a report held late still counts.',
    },
    NO_REPORT: { value: 'NO_REPORT', description: 'The quarter ended without a report.' },
    NEVER_REPORTED: {
      value: 'NEVER_REPORTED',
      description: 'None is announced, and none was ever held as far as the record reaches.',
    },
    UNKNOWN: { value: 'UNKNOWN', description: 'The record does not say whether one was held.' },
    NOT_OWED: { value: 'NOT_OWED', description: 'No report is owed for this quarter.' },
  },
)

interface Asked {
  readonly quarter: string
  readonly today: string
  /** Which precincts: a condition on f, their finding. */
  readonly among: Sql
}

/** The standing of each precinct that existed in a quarter, as its findings say. */
export function standings({ quarter, today, among }: Asked): Sql {
  return sql`
    select f.precinct_id, f.district_kato, f.region_kato,
           case
             when f.verdict in ('met', 'met_with_deviation') then 'REPORTED'
             when f.verdict = 'not_due' and ${isAhead(quarter, today)} then 'DATE_SET'
             when f.verdict in ('not_due', 'unmet') and ${neverReported(sql`f.precinct_id`)} then 'NEVER_REPORTED'
             when f.verdict = 'not_due' and n.verdict in ('cannot_be_met', 'unmet') then 'NO_LONGER_IN_TIME'
             when f.verdict = 'not_due' then 'NOT_ANNOUNCED'
             when f.verdict in ('unmet', 'cannot_be_met') then 'NO_REPORT'
             when f.verdict = 'not_applicable' then 'NOT_OWED'
             else 'UNKNOWN'
           end as standing
      from public_record.finding f
      left join public_record.finding n
        on n.precinct_id = f.precinct_id and n.quarter = f.quarter and n.duty = 'LAWFUL_NOTICE'
     where f.duty = 'PRECINCT_REPORT' and f.quarter = ${quarter} and ${among}`
}

function isAhead(quarter: string, today: string): Sql {
  return sql`exists (
    select from public_record.meeting_precinct mp
      join public_record.meeting m on m.id = mp.meeting_id
     where mp.precinct_id = f.precinct_id and m.status in ('ANNOUNCED', 'MOVED') and m.day >= ${today}::date
       and to_char(m.day, 'YYYY"-Q"Q') = ${quarter})`
}
