import { type Day, daysBefore, order2023 } from '@esep/law'
import type { Client } from 'pg'
import { askOn } from '../../internal/ask.ts'
import { assign } from '../../internal/control/assign.ts'
import { demonstrated } from './accounts.ts'
import { instantAt } from './era.ts'
import { texts } from './texts.ts'

/** A precinct whose point has no head, in a district without a second controller; one without a head; and one whose head answered. */
const [uncontrolled, headless, answeredByHead] = [66, 24, 63]

/** Puts what the protocols of the demonstration lay down under control, and closes most of what is done (¶33). */
export async function controlProtocols(client: Client, today: Day): Promise<void> {
  await client.query(withoutSecond, [uncontrolled, demonstrated])
  await client.query(withoutHead, [[uncontrolled, headless]])
  await client.query(answered, [answeredByHead])
  await client.query(appealItems)
  await client.query(decisionItems, [order2023.decisionDays])
  await assignAll(client, instantAt(today, '00:00'))
  await client.query(sinceSignature)
  const { closed, reopened } = texts.control
  await client.query(closures, [closed, instantAt(daysBefore(today, 1), '12:00')])
  await client.query(reopenings, [reopened[0], instantAt(daysBefore(today, 1), '15:00')])
  await client.query(standing)
}

const together = 2000

async function assignAll(client: Client, now: string): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'select id from internal.control_item order by id',
  )
  for (let at = 0; at < rows.length; at += together) {
    const some = rows.slice(at, at + together).map(({ id }) => id)
    await assign(askOn(client), some, now)
  }
}

const pointOf = 'select point_id from internal.precinct where number = '

/** The district of the accounts keeps its second controller. */
const withoutSecond = `
  update internal.staff set active = false
   where role = 'SUPERVISOR'
     and body_id = (select body_id from internal.precinct_point where id = (${pointOf} $1 limit 1))
     and body_id <> (select body_id from internal.precinct_point where id = (${pointOf} $2 limit 1))`

const withoutHead = `
  update internal.staff set active = false
   where role = 'POINT_HEAD' and point_id in (select point_id from internal.precinct where number = any($1::int[]))`

const answered = `
  update internal.appeal set written_by = written_by || head.id
    from internal.meeting_precinct part
    join internal.precinct on precinct.id = part.precinct_id and precinct.number = $1
    join internal.staff head on head.point_id = precinct.point_id and head.role = 'POINT_HEAD'
   where appeal.meeting_id = part.meeting_id and appeal.check_opened_on is not null`

const appealItems = `
  insert into internal.control_item (id, meeting_id, kind, number, appeal_id, opened_on)
  select md5('item ' || appeal.id)::uuid, appeal.meeting_id, 'APPEAL', appeal.number, appeal.id, appeal.check_opened_on
    from internal.appeal
   where appeal.check_opened_on is not null`

/** As the law divides them: each line that says something is a decision. */
const decisionItems = `
  insert into internal.control_item (id, meeting_id, kind, number, words, opened_on, due_on)
  select md5('decision ' || meeting.id || line.number)::uuid, meeting.id, 'DECISION', line.number, line.words,
         (meeting.signed_at at time zone 'Asia/Almaty')::date, meeting.day + $1::int
    from internal.meeting
    join internal.protocol on protocol.meeting_id = meeting.id and protocol.version = 1,
         regexp_split_to_table(protocol.decisions, E'\\n') with ordinality as line (words, number)
   where meeting.signed_at is not null`

const sinceSignature = `
  update internal.control_assignment held set since = meeting.signed_at
    from internal.control_item item
    join internal.meeting on meeting.id = item.meeting_id
   where item.id = held.item_id`

/** A number from 0 to 99 that is always the same for the same thing. */
function drawnBy(thing: string): string {
  return `abs(('x' || substr(md5(${thing}::text), 1, 7))::bit(28)::int % 100)`
}

/** At two meetings of three a controller has closed what is done, at one of five a half of it. */
const closures = `
  insert into internal.control_closure (id, item_id, closed_at, closed_by, words)
  select md5('closure ' || item.id)::uuid, item.id, done.at, held.staff_id,
         ($1::text[])[1 + ${drawnBy('item.id')} % cardinality($1::text[])]
    from internal.control_item item
    join internal.meeting on meeting.id = item.meeting_id
    join internal.control_assignment held on held.item_id = item.id and held.staff_id is not null
    left join internal.appeal on appeal.id = item.appeal_id
    join lateral (
      select case when appeal.id is null then meeting.signed_at + interval '20 days'
                  else coalesce(appeal.answered_on, appeal.referred_on) + interval '4 days 6 hours'
             end as at
    ) done on done.at < $2::timestamptz
   where ${drawnBy('meeting.id')} < 66 or (${drawnBy('meeting.id')} < 86 and ${drawnBy('item.id')} < 50)
      on conflict do nothing`

/** Yesterday one that had been closed was opened again. */
const reopenings = `
  update internal.control_closure set reopened_at = $2, reopened_by = closed_by, reason = $1
   where id = (select id from internal.control_closure order by closed_at desc, id limit 1)`

const standing = `
  update internal.control_item item set closed_at = closure.closed_at, closed_by = closure.closed_by
    from internal.control_closure closure
   where closure.item_id = item.id and closure.reopened_at is null`
