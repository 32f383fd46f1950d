import type { Client } from 'pg'

/** How much of a country is measured. */
export interface Size {
  readonly precincts: number
  readonly quarters: number
  readonly meetings: number
  /** The first day of the first quarter. */
  readonly since: string
}

/** Fills an empty database with a country in which meetings are held, announced late, moved, cancelled and joined. */
export async function fillCountry(
  client: Client,
  { precincts, quarters, meetings, since }: Size,
): Promise<void> {
  await client.query(`
    create temporary table size as
      select ${precincts}::int as precincts, ${quarters}::int as quarters, ${meetings}::int as meetings, date '${since}' as since;
    create function pg_temp.id_of(kind text, number bigint) returns uuid language sql immutable
      return md5(kind || number)::uuid;`)
  for (const statement of [...ground, ...meetingsHeld, ...told]) await client.query(statement)
  await client.query('analyze')
}

const both = `'{"kk": "Аты", "ru": "Имя"}'::jsonb`
const three = `'{"kk": "Аты", "ru": "Имя", "en": "Aty"}'::jsonb`
const person = `'{"kk": {"surname": "Ахметов", "given": "Серік", "patronymic": null}, "ru": {"surname": "Ахметов", "given": "Серик", "patronymic": null}}'::jsonb`

const ground = [
  `insert into internal.region (kato, name)
     select lpad(region::text, 2, '0') || '0000000', ${both} from generate_series(10, 29) region`,
  `insert into internal.district (kato, region_kato, name)
     select region || lpad(district::text, 2, '0') || '00000', region || '0000000', ${both}
       from generate_series(1, 10) district, (select left(kato, 2) as region from internal.region) region`,
  `insert into internal.police_body (id, district_kato, name)
     select pg_temp.id_of('body', row_number() over (order by kato)), kato, ${both} from internal.district`,
  `insert into internal.precinct_point (id, body_id, number, name, address)
     select pg_temp.id_of('point', number), pg_temp.id_of('body', 1 + (number - 1) % 200), number, ${both}, ${both}
       from generate_series(1, 1200) number`,
  `insert into internal.precinct (id, point_id, number, district_kato, outline, valid_from, recorded_since, reception_hours)
     select pg_temp.id_of('precinct', nth), point.id, nth, body.district_kato, '{}', size.since, size.since, '[]'
       from size, generate_series(1, size.precincts) nth
       join internal.precinct_point point on point.number = 1 + (nth - 1) % 1200
       join internal.police_body body on body.id = point.body_id`,
  `insert into internal.staff (id, login, role, name, rank, body_id)
     select pg_temp.id_of('staff', precinct.number), 'officer' || precinct.number, 'INSPECTOR', ${person}, ${both}, point.body_id
       from internal.precinct join internal.precinct_point point on point.id = precinct.point_id`,
  `insert into internal.appointment (id, staff_id, precinct_id, kind, since, until)
     select pg_temp.id_of('appointment', precinct.number), pg_temp.id_of('staff', precinct.number), precinct.id, 'permanent',
            size.since - 400, case when precinct.number % 20 = 0 then size.since + 300 end
       from internal.precinct, size`,
  `insert into public_record.territory (kato, level, parent_kato, name)
     select '000000000', 'COUNTRY', null, ${three}
      union all select kato, 'REGION', '000000000', ${three} from internal.region
      union all select kato, 'DISTRICT', region_kato, ${three} from internal.district`,
  `insert into public_record.precinct
          (id, number, district_kato, region_kato, police_body_name, point, vacant, reception_hours, outline, latitude,
           longitude, south, west, north, east, neighbour_ids, recorded_since, valid_from)
     select precinct.id, precinct.number, district.kato, district.region_kato, ${three}, '{}', false, '[]', '{}',
            0, 0, 0, 0, 0, 0, '{}', precinct.recorded_since, precinct.valid_from
       from internal.precinct join internal.district on district.kato = precinct.district_kato`,
]

const meetingsHeld = [
  `create temporary table plan as
     select number, pg_temp.id_of('meeting', number) as id, 1 + (number - 1) % size.precincts as precinct,
            (size.since + make_interval(months => 3 * (((number - 1) / size.precincts) % size.quarters)::int,
                                        days => 15 + (number % 70)::int))::date as day,
            case number % 25 when 0 then 'cancelled' when 1 then 'held' when 2 then 'recorded' else 'signed' end as stage
       from size, generate_series(1, size.meetings) number`,
  `insert into internal.meeting
          (id, stage, day, starts_at, form, venue, address, languages, scheduled_at, scheduled_by, announced_at, announced_by,
           noticed_at, started_at, ended_at, held_at, held_by, recorded_at, signed_at, cancelled_at, cancel_reason)
     select id, stage, day, day + time '14:00', 'INDOORS', ${both}, ${both}, '{kk}', day - interval '30 days', officer,
            day - interval '20 days', officer, day - interval '20 days',
            case when stage <> 'cancelled' then day + time '14:05' end,
            case when stage in ('recorded', 'signed') then day + time '15:10' end,
            case when stage <> 'cancelled' then day + time '15:15' end,
            case when stage <> 'cancelled' then officer end,
            case when stage in ('recorded', 'signed') then day + time '15:30' end,
            case when stage = 'signed' then day + time '16:00' end,
            case when stage = 'cancelled' then day - interval '1 day' end,
            case when stage = 'cancelled' then 'OTHER' end
       from plan, lateral (select pg_temp.id_of('staff', precinct) as officer) by_whom`,
  `insert into internal.meeting_precinct (meeting_id, precinct_id, inspector_id, reported)
     select id, pg_temp.id_of('precinct', precinct), pg_temp.id_of('staff', precinct),
            case when stage <> 'cancelled' then true end
       from plan`,
  `insert into internal.meeting_precinct (meeting_id, precinct_id, inspector_id, reported)
     select id, pg_temp.id_of('precinct', 1 + precinct % size.precincts),
            pg_temp.id_of('staff', 1 + precinct % size.precincts), stage <> 'cancelled'
       from plan, size where plan.number % 50 = 7`,
  `insert into internal.meeting_change (id, meeting_id, kind, at, "by", weight)
     select pg_temp.id_of('change', number), id, 'TIME_CHANGED', day - interval '3 days', pg_temp.id_of('staff', precinct),
            case number % 2 when 0 then 'breach' else 'deviation' end
       from plan where number % 20 = 3`,
]

const told = [
  `insert into internal.announcement
          (id, meeting_id, for_day, channel, outlet, first_public_on, recorded_at, recorded_by)
     select pg_temp.id_of(channel, number), id, day, channel, ${both}, on_day, on_day + interval '1 day',
            pg_temp.id_of('staff', precinct)
       from plan,
            unnest(array['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS']) with ordinality as told (channel, nth),
            lateral (select day - (8 + (number + nth) % 12)::int as on_day) early
      where (number + nth) % 11 > 0
      order by number, nth`,
  `insert into internal.invitation (id, meeting_id, category, office, state, sent_on, sent_by, answered_at, answered_by, attended)
     select pg_temp.id_of(category, number), id, category, ${both}, 'agreed', day - 12, pg_temp.id_of('staff', precinct),
            day - interval '5 days', pg_temp.id_of('staff', precinct), (number + nth) % 7 > 0
       from plan,
            unnest(array['POLICE_LEADERSHIP', 'LOCAL_EXECUTIVE', 'MASLIKHAT_DEPUTIES', 'PUBLIC', 'HEALTH', 'LABOUR_SOCIAL',
                         'EDUCATION_SCIENCE', 'HOUSING_UTILITIES', 'ORGANISATIONS', 'MASS_MEDIA'])
              with ordinality as invited (category, nth)
      where (number + nth) % 13 > 0
      order by number, nth`,
  `insert into internal.protocol
          (id, meeting_id, language, text, decisions, participants, ended_at, recorded_at, recorded_by, written_by)
     select pg_temp.id_of('protocol', number), id, 'kk', 'Хаттама', 'Шешім', 30, day + time '15:10', day + time '15:30',
            pg_temp.id_of('staff', precinct), array[pg_temp.id_of('staff', precinct)]
       from plan where stage in ('recorded', 'signed')`,
  `insert into internal.report (protocol_id, section, language, text)
     select pg_temp.id_of('protocol', number), section, 'kk', 'Есеп'
       from plan,
            unnest(array['CRIME_SITUATION', 'MEASURES_TO_STABILISE', 'PREVENTION', 'INVOLVING_CITIZENS', 'LEGISLATION', 'COMPLAINTS_AND_APPEALS'])
              with ordinality as told (section, nth)
      where stage in ('recorded', 'signed') and (number + nth) % 17 > 0
      order by number, nth`,
  `insert into internal.report_figure
          (id, protocol_id, number, section, label, value, counts_people, source_kind, source)
     select pg_temp.id_of('figure' || nth, plan.number), pg_temp.id_of('protocol', plan.number), nth, 'CRIME_SITUATION', ${both}, 10, false,
            case when (plan.number + nth) % 29 > 0 then 'STATE_STATISTICS' end, ${both}
       from plan, generate_series(1, 4) nth where stage in ('recorded', 'signed') order by plan.number, nth`,
  `insert into internal.appeal
          (id, meeting_id, number, kind, language, text, answer, answer_text, answer_language, answered_on, later_answer,
           later_answer_language, raised_at, raised_by, written_by)
     select pg_temp.id_of('appeal' || nth, plan.number), id, nth, 'complaint', 'kk', 'Шам жанбайды',
            case nth when 1 then 'full' else 'partial' end, 'Жауап', 'kk',
            case when nth = 2 then day + 14 end, case when nth = 2 then 'Жауап' end, case when nth = 2 then 'kk' end,
            day + time '15:00', pg_temp.id_of('staff', precinct), '{}'
       from plan, generate_series(1, 3) nth where stage <> 'cancelled' and stage <> 'held'
      order by number, nth`,
  `insert into internal.carried_appeal (protocol_id, appeal_id, state)
     select pg_temp.id_of('protocol', later.number), pg_temp.id_of('appeal3', earlier.number), 'CHECKING'
       from plan earlier
       join plan later on later.precinct = earlier.precinct and later.day > earlier.day
      where earlier.stage in ('recorded', 'signed') and later.stage in ('recorded', 'signed') and later.number % 3 > 0`,
]
