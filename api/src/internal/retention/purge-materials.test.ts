import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { inDatabase } from '../../database/in-database.ts'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { type Account, codesOf, startApi, toSign, waiting } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { judgeCells } from '../finding/judge-cells.ts'
import { PUBLIC } from '../outcome/way.testing.ts'
import { readEditions } from '../policy/editions.ts'
import { markedMeeting, publishedMeeting, withdrawnMeeting } from './marked.testing.ts'
import { materials } from './materials.ts'
import { certificatesOf, nightly } from './purged.testing.ts'
import { everyTable, filesWith, placesOf, publicRows } from './search.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>
let orm: MikroORM

beforeAll(async () => {
  api = await startApi()
  orm = await openInternalOrm(api.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await api.close()
})

const lastDay = '2027-04-15'
const dayAfter = '2027-04-16'

test('R32-20: after its year nothing that names a person is left, in no table and no file, and every page stays', async () => {
  const meetings = [await markedMeeting(api, 31), await withdrawnMeeting(api, 32)]
  const [{ id } = { id: '' }] = meetings
  const marks = meetings.flatMap((meeting) => meeting.marks)
  const inRows = marks.filter((mark) => !mark.includes('-бейне')).toSorted()
  const seen = async () =>
    Promise.all(meetings.map((one) => api.on(dayAfter).askPublic(PUBLIC, { id: one.id })))
  await judged(dayAfter)
  const before = { rows: await publicRows(api), pages: await seen(), found: await standing(id) }
  expect(await marksInRows(marks)).toEqual(inRows)
  expect(await filesWith(api, marks)).toHaveLength(4)
  await asOwner('analyze')

  await nightly(api, orm).purge(lastDay)
  const onTheLastDay = await marksInRows(marks)
  await nightly(api, orm).purge(dayAfter)

  expect(onTheLastDay).toEqual(inRows)
  expect(await placesOf(api, marks)).toEqual([])
  expect(await readdir(api.files.folder)).toEqual([])
  expect(await api.em().execute('select from public_record.slip')).toEqual([])
  await judged(dayAfter)
  expect({ rows: await publicRows(api), pages: await seen(), found: await standing(id) }).toEqual(
    before,
  )
  expect(before.found.length).toBeGreaterThan(10)
  expect(await certificatesOf(api, id)).toEqual([certificate(id)])
}, 180_000)

/** What the certificate of a marked meeting says: few people are not counted, nor is the name that stays public. */
function certificate(id: string) {
  return {
    ...{ meetingDay: '2026-04-15', keptUntil: lastDay, deletedOn: dayAfter },
    ...{ startsBy: 'MEETING', edition: '2023', heldBack: [] },
    deleted: [
      { kind: 'REGISTER', count: null },
      { kind: 'MENTIONED', count: null },
      { kind: 'NAMES', count: 7 },
      { kind: 'APPEALS', count: 3 },
      { kind: 'PROTOCOLS', count: 4 },
      { kind: 'RECORDINGS', count: 1 },
      { kind: 'REVIEWS', count: expect.any(Number) },
      { kind: 'NOTES', count: expect.any(Number) },
    ],
    policeBodies: [{ name: 'Управление полиции Бостандыкского района' }],
    meeting: { id, status: 'PUBLISHED' },
  }
}

async function marksInRows(marks: readonly string[]): Promise<string[]> {
  return [...new Set((await placesOf(api, marks)).map(({ mark }) => mark))].toSorted()
}

test.each([
  { steps: 0, after: 'the plan' },
  { steps: 1, after: 'the files' },
  { steps: 2, after: 'the rows' },
  { steps: 3, after: 'the certificate' },
])(
  'stopped after $after and begun again, nothing is lost, doubled or half public',
  async ({ steps }) => {
    const { id, marks } = await publishedMeeting(api, 40 + steps)
    const rows = await publicRows(api)

    await nightly(api, orm).purgeSteps(id, dayAfter, steps)
    const halfWay = { rows: await publicRows(api), certificates: await certificatesOf(api, id) }
    const refused = await codesOf(api, { ...correct(id), on: dayAfter })
    await nightly(api, orm).purge(dayAfter)
    await nightly(api, orm).purge('2027-04-17')

    expect(halfWay.rows).toEqual(rows)
    expect(halfWay.certificates).toHaveLength(steps === 3 ? 1 : 0)
    expect(refused).toEqual(['MATERIALS_PURGED'])
    expect(await placesOf(api, marks)).toEqual([])
    expect(await filesWith(api, marks)).toEqual([])
    expect(await certificatesOf(api, id)).toMatchObject([
      { deletedOn: dayAfter, deleted: expect.arrayContaining([{ kind: 'RECORDINGS', count: 1 }]) },
    ])
    expect(await publicRows(api)).toEqual(rows)
  },
)

test('rows go all together or not at all: one that cannot be deleted keeps the others, and no other meeting', async () => {
  const { id, marks } = await publishedMeeting(api, 45)
  const others = [await publishedMeeting(api, 48), await publishedMeeting(api, 49)]
  await asOwner(`
    create function public.refuse_deletion() returns trigger language plpgsql as
      $$ begin raise exception 'not now'; end $$;
    create trigger refused before delete on internal.mentioned
      for each row when (old.meeting_id = '${id}') execute function public.refuse_deletion()`)

  await expect(nightly(api, orm).purge(dayAfter)).rejects.toThrow('not now')
  const left = (await placesOf(api, marks)).map(({ table }) => table)
  const ofOthers = others.flatMap((other) => other.marks)
  expect(await placesOf(api, ofOthers)).toEqual([])
  expect(await filesWith(api, ofOthers)).toEqual([])
  await asOwner('drop trigger refused on internal.mentioned')
  await nightly(api, orm).purge(dayAfter)

  expect(left).toContain('internal.participant')
  expect(left).toContain('internal.protocol')
  expect(await placesOf(api, marks)).toEqual([])
  expect(await certificatesOf(api, id)).toHaveLength(1)
})

test.each([
  {
    first: 'signature',
    second: 'purge',
    lock: 'select from internal.duty_cell for update',
    signed: [],
  },
  {
    first: 'purge',
    second: 'signature',
    lock: 'lock table internal.purge in share mode',
    signed: ['MATERIALS_PURGED'],
  },
] as const)(
  'a purge while a correction is signed: the $first comes first, and the $second finds it done',
  async ({ first, second, lock, signed }) => {
    const { id, marks } = await publishedMeeting(api, first === 'purge' ? 46 : 48)
    await codesOf(api, { ...correct(id), on: lastDay })
    const input = await toSign(api.on(lastDay), id)
    const holder = api.em()
    await holder.begin()
    await holder.execute(lock)

    const signing = () => codesOf(api, { name: 'protocolSign', input, on: dayAfter })
    const acts = { signature: signing, purge: () => nightly(api, orm).purge(dayAfter) }
    const both = { [first]: acts[first]() }
    await waiting(api, 1)
    both[second] = acts[second]()
    await waiting(api, 2)
    await holder.rollback()
    await Promise.all(Object.values(both))

    expect(await both['signature']).toEqual(signed)
    expect(await placesOf(api, marks)).toEqual([])
    expect(await versionsOf(id)).toEqual([
      { text: '…', signed: true, content: null },
      { text: '…', signed: signed.length === 0, content: null },
    ])
    expect(await certificatesOf(api, id)).toHaveLength(1)
  },
)

test('two nights at once purge once', async () => {
  const { id, marks } = await publishedMeeting(api, 47)

  await Promise.allSettled([nightly(api, orm).purge(dayAfter), nightly(api, orm).purge(dayAfter)])
  await nightly(api, orm).purge(dayAfter)

  expect(await placesOf(api, marks)).toEqual([])
  expect(await certificatesOf(api, id)).toMatchObject([
    { deleted: expect.arrayContaining([{ kind: 'APPEALS', count: 1 }]) },
  ])
})

test('certificates are read page by page, the latest on top and each once, though many are of one moment', async () => {
  const whole = (await pageOf(100)).edges.map(({ cursor }) => cursor)

  const cursors: string[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo, totalCount } = await pageOf(2, after)
    expect(totalCount).toBe(whole.length)
    cursors.push(...edges.map(({ cursor }) => cursor))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }

  expect(whole.length).toBeGreaterThan(6)
  expect(cursors).toEqual(whole)
  await expect(pageOf(2, 'bm93aGVyZQ')).rejects.toThrow('BAD_USER_INPUT')
})

test('every table is purged, or is known to hold nothing of a meeting that names a person', async () => {
  const names = (await everyTable(api)).map(({ name }) => name)

  const unknown = names.filter(
    (name) => /^(internal|dropbox)\./.test(name) && !purged.has(name) && !(name in stays),
  )

  expect(unknown).toEqual([])
})

const purged = new Set([...materials.map(({ table }) => table), 'internal.assembly_member'])

/** Tables of which nothing goes, and why. */
const stays: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...['region', 'district', 'police_body', 'precinct_point', 'precinct', 'house_range'],
      ...['precinct_border', 'precinct_succession', 'hand_over', 'migration'],
    ].map((name) => [`internal.${name}`, 'places and bodies']),
  ),
  ...Object.fromEntries(
    ['staff', 'appointment', 'session', 'sign_in_attempt', 'official'].map((name) => [
      `internal.${name}`,
      'those in office, kept and forgotten by rules of their own',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['meeting', 'meeting_precinct', 'meeting_change', 'invitation_waiver'],
      ...['body_agreement', 'outcome', 'report_figure', 'report_source', 'term_change'],
      ...['appeal_concern', 'notice_attempt', 'days_off', 'days_off_file'],
    ].map((name) => [`internal.${name}`, 'facts and words that were cleared for the public']),
  ),
  ...Object.fromEntries(
    ['policy_edition', 'duty_cell', 'judged_night', 'finding', 'finding_correction'].map((name) => [
      `internal.${name}`,
      'verdicts on the police, which are public',
    ]),
  ),
  'internal.protocol_signature': 'who signed which hash, and when',
  'internal.control_assignment': 'who of the police controls, and since when',
  'internal.purge': 'what went, in numbers',
}

interface Page {
  readonly totalCount: number
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

async function pageOf(first: number, after: string | null = null): Promise<Page> {
  const query = `query ($first: Int!, $after: String) {
    deletions(first: $first, after: $after) { totalCount edges { cursor } pageInfo { hasNextPage endCursor } }
  }`
  return (await api.on('2027-06-01').askPublic(query, { first, after })).deletions
}

function correct(meetingId: string) {
  const as: Account = 'inspector'
  return { name: 'protocolCorrect', input: { meetingId, reason: 'OTHER', text: 'Өтті.' }, as }
}

function versionsOf(meetingId: string) {
  return api.em().execute<object[]>(
    `select text, signed_at is not null as signed, signed_content as content
       from internal.protocol where meeting_id = ? order by version`,
    [meetingId],
  )
}

async function judged(today: string): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const ask = askIn(em)
    const editions = await readEditions(ask)
    const cells = [{ precinctId: api.city.precinctId, quarter: '2026-Q2' as const }]
    await judgeCells(ask, cells, { now: `${today}T05:00:00Z`, today, editions })
  })
}

function standing(meetingId: string) {
  return api.em().execute<object[]>(
    `select duty, verdict, cause, count, lacking, remarks, since
       from internal.finding where meeting_id = ? and until is null order by duty`,
    [meetingId],
  )
}

function asOwner(sql: string) {
  return inDatabase(api.urls.owner, (client) => client.query(sql))
}
