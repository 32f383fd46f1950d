import { graphqlEnum } from '../../shared/enum.ts'
import { type Sql, sql } from '../sql.ts'

/** What a quarter brought a precinct. */
export type QuarterState = 'PUBLISHED' | 'HELD' | 'AHEAD' | 'OPEN' | 'SILENT' | 'UNKNOWN'

/** {@link QuarterState} in GraphQL. */
export const QuarterStateEnum = graphqlEnum<QuarterState>(
  'QuarterState',
  'What a quarter brought a precinct (¶26).',
  {
    PUBLISHED: { value: 'PUBLISHED', description: 'A report was held and its outcome published.' },
    HELD: { value: 'HELD', description: 'A report was held; its outcome is not public.' },
    AHEAD: { value: 'AHEAD', description: 'A meeting is announced and still to come.' },
    OPEN: {
      value: 'OPEN',
      description: 'Nothing is on record and nothing announced ahead, and the quarter is not over.',
    },
    SILENT: { value: 'SILENT', description: 'The quarter ended without a report on record.' },
    UNKNOWN: { value: 'UNKNOWN', description: 'The records here do not reach back so far.' },
  },
)

interface Asked {
  readonly year: number
  readonly today: string
  /** Which precincts: a condition on p. */
  readonly among: Sql
}

/**
 * The state of each precinct in the four quarters of a year. A quarter is silent only where the record covers the whole
 * of it: of one that had begun before, or before the order, it cannot say that nothing was held. A joint meeting counts
 * for those precincts alone whose inspector reported (¶26, ¶27).
 */
export function quarterStates({ year, today, among }: Asked): Sql {
  return sql`
    select p.id, p.district_kato, p.region_kato, q.quarter,
           case
             when m.published                    then 'PUBLISHED'
             when m.held                         then 'HELD'
             when m.ahead                        then 'AHEAD'
             when p.valid_until <= q.last_day    then 'UNKNOWN'
             when q.last_day >= ${today}::date   then 'OPEN'
             when greatest(p.recorded_since, (${inForceSince(today)})) <= q.first_day then 'SILENT'
             else 'UNKNOWN'
           end as state
      from public_record.precinct p
     cross join (${quartersOf(year)}) q
      left join (
             select mp.precinct_id, extract(quarter from m.day) as number,
                    bool_or(m.status = 'PUBLISHED' and mp.reported) as published,
                    bool_or(m.status = 'HELD' and mp.reported) as held,
                    bool_or(m.status in ('ANNOUNCED', 'MOVED') and m.day >= ${today}::date) as ahead
               from public_record.meeting m
               join public_record.meeting_precinct mp on mp.meeting_id = m.id
              where m.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
                and mp.precinct_id in (select p.id from public_record.precinct p where ${among})
              group by 1, 2
           ) m on m.precinct_id = p.id and m.number = q.number
     where ${among}`
}

/** Since when the order is in force, as it is read today. */
function inForceSince(today: string): Sql {
  return sql`
    select (e."values" ->> 'inForceSince')::date
      from public_record.policy_edition e
     order by e.since <= ${today}::date desc, abs(e.since - ${today}::date)
     limit 1`
}

function quartersOf(year: number): Sql {
  return sql`
    select number,
           ${year}::text || '-Q' || number as quarter,
           make_date(${year}, number * 3 - 2, 1) as first_day,
           (make_date(${year}, number * 3 - 2, 1) + interval '3 months - 1 day')::date as last_day
      from generate_series(1, 4) as number`
}
