import 'reflect-metadata'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Meeting } from '../../internal/meeting/meeting.entity.ts'
import { canonical } from '../../internal/protocol/canonical.ts'
import { latestProtocol, signedContentById } from '../../internal/protocol/latest.ts'
import { presentedIn } from '../../internal/protocol/presented.ts'
import { isPassword } from '../../internal/staff/password.ts'
import { migratedDatabase } from '../../testing/template.ts'
import { inDatabase } from '../in-database.ts'
import { openInternalOrm } from '../internal-orm.ts'
import type { ScratchDatabase } from '../scratch.testing.ts'
import { accounts, hasAccounts } from './accounts.ts'
import { NotEmpty, seed } from './seed.ts'
import { quiet, rowsFrom, small } from './seeded.testing.ts'

let city: ScratchDatabase

beforeAll(async () => {
  city = await migratedDatabase()
  await seed(city.urls, small, quiet)
}, 120_000)

afterAll(async () => {
  await city[Symbol.asyncDispose]()
})

test('every state that a page can meet occurs', async () => {
  const meetings = 'public_record.meeting'
  const states = {
    announced: `from ${meetings} where status = 'ANNOUNCED'`,
    moved: `from ${meetings} where status = 'MOVED' and previous_starts->0->'reason' is not null`,
    cancelled: `from ${meetings} where status = 'CANCELLED' and reason is not null`,
    'did not take place': `from ${meetings} where status = 'NOT_HELD' and reason is not null`,
    'held and not published': `from ${meetings} where status = 'HELD'`,
    published: `from ${meetings} where status = 'PUBLISHED'`,
    withdrawn: 'from public_record.outcome where withdrawn_at is not null',
    joint: `from ${meetings} where joint`,
    online: `from ${meetings} where form = 'ONLINE' and join_link is not null`,
    'announced late': `from ${meetings} where (notice->>'late')::boolean`,
    'announced here alone': `from ${meetings} where notice->>'late' is null and notice is not null`,
    'never announced': `from ${meetings} where notice is null`,
    'late place, excused': `from ${meetings} where changes @> '[{"weight": "deviation"}]'`,
    'late hour, not excused': `from ${meetings} where changes @> '[{"weight": "breach"}]'`,
    'signed late': 'from public_record.outcome where signed_late',
    'vacant post': 'from public_record.precinct where vacant and inspector is null',
    'acting inspector': "from public_record.precinct where inspector->>'kind' = 'acting'",
    'nobody to invite': `from ${meetings} where jsonb_array_length(waived) > 0`,
    'drafted and never sent':
      "from internal.invitation i join internal.meeting m on m.id = i.meeting_id where i.state = 'draft' and m.started_at is not null",
    'declined, and did not come':
      "from internal.invitation where state = 'declined' and not attended",
    'leader of the police absent':
      "from internal.invitation where category = 'POLICE_LEADERSHIP' and not attended",
    'figure kept back': `from public_record.outcome where figures @> '[{"withheld": "SMALL_COUNT"}]'`,
    'figure without source': `from public_record.outcome where figures @> '[{"withheld": "NO_SOURCE"}]'`,
    'report with its sources': 'from public_record.outcome where jsonb_array_length(sources) > 1',
    'earlier appeal told of': 'from internal.carried_appeal',
    'slip with its record': 'from internal.slip join internal.appeal_record using (appeal_id)',
    'slip without a record':
      'from internal.slip where appeal_id not in (select appeal_id from internal.appeal_record)',
    'objection of somebody with a slip':
      'from dropbox.slip_objection join internal.slip using (code_hash)',
    'signed without an answer':
      'from internal.appeal a join internal.meeting m on m.id = a.meeting_id where a.answer is null and m.signed_at is not null',
    'post vacant in mid-quarter':
      'from internal.appointment a join internal.appointment b using (precinct_id) where a.until < b.since',
    'officers who took each other’s place':
      'from internal.appointment a join internal.appointment b on b.staff_id = a.staff_id and b.since = a.until and b.precinct_id <> a.precinct_id',
    split:
      'from public_record.precinct where valid_until is not null and cardinality(successor_ids) = 2',
    'never reported':
      'from public_record.precinct p where not exists (select from public_record.meeting_precinct m where m.precinct_id = p.id)',
  }

  const found = await inDatabase(city.urls.staff, async (client) => {
    const counts: Record<string, number> = {}
    for (const [state, from] of Object.entries(states)) {
      counts[state] = (await client.query(`select 1 ${from}`)).rowCount ?? 0
    }
    return counts
  })

  expect(Object.entries(found).filter(([, count]) => count === 0)).toEqual([])
})

test('nobody of a register is named in what residents read', async () => {
  const people = await rowsFrom(
    city,
    'select name, phone, iin, address, meeting_id from internal.participant where name is not null',
  )
  const outcomes = await rowsFrom(
    city,
    `select o.id, concat(o.summary, o.sections, o.decisions,
       (select string_agg(concat(i.said, i.answer, i.later_answer, i.title, i.speaker), ' ')
          from public_record.outcome_item i where i.outcome_id = o.id)) as words
       from public_record.outcome o`,
  )
  const officers = await rowsFrom(
    city,
    `select name->'kk'->>'given' || ' ' || (name->'kk'->>'surname') as kk,
            name->'ru'->>'given' || ' ' || (name->'ru'->>'surname') as ru
       from internal.staff`,
  )
  const named = officers.flatMap(({ kk, ru }) => [String(kk), String(ru)])
  const withoutOfficers = (words: unknown) =>
    named.reduce((left, name) => left.replaceAll(name, ''), String(words))

  const leaks = outcomes.flatMap(({ id, words }) => {
    const left = withoutOfficers(words)
    return people
      .filter(({ meeting_id }) => meeting_id === id)
      .flatMap(({ name, phone, iin, address }) => [String(name).split(' '), phone, iin, address])
      .flat()
      .filter((secret) => secret !== null && left.includes(String(secret)))
  })

  expect(people.length).toBeGreaterThan(100)
  expect(outcomes.length).toBeGreaterThan(4)
  expect(leaks).toEqual([])
})

test('R32-20: of meetings of more than a year ago a certificate tells what was deleted in the night after the year, and what was held back and why', async () => {
  const certificates = await rowsFrom(
    city,
    `select precinct.number, deletion.kept_until = (meeting.day + interval '1 year')::date as "aYearLater",
            deletion.deleted_on = deletion.kept_until + 1 as "inThatNight",
            jsonb_path_query_array(deletion.deleted, '$.kind') as deleted,
            deletion.held_back as "heldBack"
       from public_record.deletion
       join public_record.meeting on meeting.id = deletion.meeting_id and meeting.day = deletion.meeting_day
       join public_record.meeting_precinct part on part.meeting_id = meeting.id
       join public_record.precinct on precinct.id = part.precinct_id
      order by precinct.number`,
  )

  const gone = ['REGISTER', 'APPEALS', 'PROTOCOLS', 'REVIEWS', 'NOTES']
  const inTime = { aYearLater: true, inThatNight: true }
  const held = (reason: string, items: number | null) => [{ reason, items }]
  expect(certificates).toEqual([
    { number: 26, ...inTime, deleted: gone, heldBack: [] },
    { number: 32, ...inTime, deleted: gone, heldBack: held('DISPUTE', 1) },
    { number: 38, ...inTime, deleted: [], heldBack: held('COURT', null) },
  ])
})

test('R32-20: the page of a meeting whose materials were deleted reads as it did, and its register is gone', async () => {
  const left = await rowsFrom(
    city,
    `select precinct.number,
            (select count(*)::int from internal.participant where participant.meeting_id = meeting.id) as registered,
            (select count(*)::int from public_record.outcome_item item
              where item.outcome_id = meeting.id and item.said::text like '%…%') as emptied,
            (select count(*)::int from public_record.outcome_item item where item.outcome_id = meeting.id) as items,
            meeting.status
       from public_record.deletion
       join public_record.meeting on meeting.id = deletion.meeting_id
       join public_record.meeting_precinct part on part.meeting_id = meeting.id
       join public_record.precinct on precinct.id = part.precinct_id
      where precinct.number in (26, 32)
      order by precinct.number`,
  )

  const published = { items: 3, emptied: 0, status: 'PUBLISHED' }
  expect(left).toEqual([
    { number: 26, registered: 0, ...published },
    { number: 32, registered: 1, ...published },
  ])
})

test('R32-8: what was signed of a protocol is what would be shown of it, under the hash of each signature', async () => {
  const orm = await openInternalOrm(city.urls.staff)
  const em = orm.em.fork()
  const where = { signedAt: { $ne: null }, purgedAt: null }
  const meetings = await em.find(Meeting, where, { populate: ['precincts.precinct.point'] })

  const carried: number[] = []
  for (const meeting of meetings) {
    const protocol = await latestProtocol(em, meeting)
    if (!protocol) throw new Error('a signed meeting without a protocol')
    const shown = await presentedIn({ em }, { meeting, protocol })
    const { content, hash } = canonical(shown)
    const kept = await signedContentById(em, [protocol.id])
    carried.push(shown.report.carried.length)

    expect(kept.get(protocol.id)).toBe(content)
    expect(protocol.signedAt).toBe(meeting.signedAt)
    const signatures = protocol.signatures.getItems()
    expect(signatures.length).toBeGreaterThan(0)
    for (const signature of signatures) {
      expect(signature).toMatchObject({ hash, means: 'PASSWORD', signedAt: meeting.signedAt })
    }
  }
  await orm.close()

  expect(meetings.length).toBeGreaterThan(10)
  expect(Math.max(...carried)).toBeGreaterThan(0)
})

test('№ 28 has its inspector, Abai 52 and a moved meeting ahead', async () => {
  const [precinct] = await rowsFrom(
    city,
    `select p.inspector->'name'->>'kk' as inspector, m.status, m.day > '2026-11-23' as ahead
       from public_record.precinct p
       join public_record.house_range r on r.precinct_id = p.id
        and r.street_kk = 'Абай' and r.parity = 'even' and 52 between r."from" and r."to"
       join public_record.meeting_precinct mp on mp.precinct_id = p.id
       join public_record.meeting m on m.id = mp.meeting_id
      where p.number = 28 order by m.day desc limit 1`,
  )

  expect(precinct).toEqual({
    inspector: 'Қанат Төлегенұлы Жұмағали',
    status: 'MOVED',
    ahead: true,
  })
})

test('the accounts of the demonstration sign in with their passwords', async () => {
  const kept = await rowsFrom(
    city,
    'select login, role, password_hash from internal.staff where password_hash is not null order by login',
  )

  const signedIn = await Promise.all(
    accounts.map(({ login, role, password }) =>
      isPassword(
        password,
        String(
          kept.find((one) => one['login'] === login && one['role'] === role)?.['password_hash'],
        ),
      ),
    ),
  )

  expect(kept).toHaveLength(accounts.length)
  expect(signedIn).not.toContain(false)
  expect(await inDatabase(city.urls.staff, hasAccounts)).toBe(true)
})

test('R32-12: on its first day the inspector of № 28 has an appeal to forward, one to answer and somebody to tell, and none of it is late', async () => {
  const due = await rowsFrom(
    city,
    `select kind, due_on > '2026-11-23' as ahead
       from (
         select 'ANSWER' as kind, meeting_id, due_on from internal.appeal
          where answered_on is null and referred_on is null
          union all
         select 'FORWARD', meeting_id, forward_by from internal.appeal
          where answered_on is null and referred_on is null
          union all
         select 'NOTIFY', meeting_id, due_on from internal.notice where state = 'FAILED'
       ) owed
       join internal.meeting_precinct part using (meeting_id)
       join internal.precinct on precinct.id = part.precinct_id and precinct.number = 28
      where due_on is not null
      order by kind`,
  )

  expect(due).toContainEqual({ kind: 'ANSWER', ahead: true })
  expect(due).toContainEqual({ kind: 'FORWARD', ahead: true })
  expect(due).toContainEqual({ kind: 'NOTIFY', ahead: true })
  expect(due).not.toContainEqual(expect.objectContaining({ ahead: false }))
})

test('a database with precincts is left as it is', async () => {
  const again = seed(city.urls, small, quiet)

  await expect(again).rejects.toThrow(NotEmpty)
})

test('residents have reported leaks: of outcomes of the accounts’ police body, and of no page', async () => {
  const reports = await rowsFrom(
    city,
    `select r.page, r.meeting_id is not null as of_outcome, body.id = staff.body_id as own
       from dropbox.leak_report r
       join internal.staff on staff.login = 'reviewer'
       left join internal.meeting_precinct part on part.meeting_id = r.meeting_id
       left join internal.precinct on precinct.id = part.precinct_id
       left join internal.precinct_point point on point.id = precinct.point_id
       left join internal.police_body body on body.id = point.body_id
      where r.closed_at is null`,
  )

  expect(reports.filter(({ page }) => page === null)).toHaveLength(1)
  const ofOutcomes = reports.filter(({ page }) => page !== null)
  expect(ofOutcomes.length).toBeGreaterThan(0)
  for (const report of ofOutcomes) expect(report).toMatchObject({ of_outcome: true, own: true })
})
