import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { firstOf, itemsOf } from '../control/way.testing.ts'
import { published, raised, signedMeeting } from '../outcome/way.testing.ts'
import { answer, answeredMeeting, certificatesOf, leftOf, nightly } from './purged.testing.ts'
import { placesOf } from './search.testing.ts'

const PLACE = `mutation ($input: HoldPlaceInput!) {
  holdPlace(input: $input) { hold { id reason appealId } errors { code } }
}`

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

const dayAfter = '2027-04-16'
const later = '2027-05-02'

test('R32-19: a court holds everything of a meeting back, residents read why, and it goes when the hold is lifted', async () => {
  const { id: meetingId } = await answeredMeeting(api)
  const holdId = await placed({ meetingId, reason: 'COURT', note: 'Іс № 12' })

  await nightly(api, orm).purge(dayAfter)
  await nightly(api, orm).purge('2027-04-17')
  const held = {
    left: await leftOf(api, meetingId),
    certificates: await certificatesOf(api, meetingId),
  }
  await done('holdLift', { holdId }, ['supervisor', '2027-05-01'])
  await nightly(api, orm).purge(later)

  expect(held.left).toEqual({ participants: 1, texts: 1 })
  expect(held.certificates).toMatchObject([
    { deleted: [], heldBack: [{ reason: 'COURT', items: null }], deletedOn: dayAfter },
  ])
  expect(await leftOf(api, meetingId)).toEqual({ participants: 0, texts: 0 })
  expect(await certificatesOf(api, meetingId)).toMatchObject([
    { heldBack: [], deletedOn: later },
    { heldBack: [{ reason: 'COURT', items: null }], deletedOn: dayAfter },
  ])
})

test('R32-19: an open check delays the purge of its own materials alone, and can still be ended', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)
  const other = await answeredMeeting(api)

  await nightly(api, orm).purge(dayAfter)
  const held = { left: await leftOf(api, meetingId), other: await leftOf(api, other.id) }
  await done('appealAnswer', { ...answer, appealId, on: '2027-04-20' }, ['inspector', '2027-04-20'])
  await nightly(api, orm).purge(later)

  expect(held).toEqual({
    left: { participants: 1, texts: 1 },
    other: { participants: 0, texts: 0 },
  })
  expect(await leftOf(api, meetingId)).toEqual({ participants: 0, texts: 0 })
  expect(await certificatesOf(api, meetingId)).toMatchObject([
    {
      heldBack: [],
      deleted: [
        { kind: 'REGISTER', count: null },
        { kind: 'APPEALS', count: 1 },
      ],
    },
    { heldBack: [{ reason: 'CHECK', items: 1 }] },
  ])
})

test('R32-19: of an item that is disputed the initiator stays, of another at the same meeting nobody does', async () => {
  const { id: meetingId, appealId } = await answeredMeeting(api)
  await placed({ meetingId, appealId, reason: 'DISPUTE' })

  await nightly(api, orm).purge(dayAfter)

  const [appeal] = await api
    .em()
    .execute<{ text: string; participant: string | null }[]>(
      'select text, participant_id as participant from internal.appeal where id = ?',
      [appealId],
    )
  expect(appeal).toEqual({
    text: expect.stringContaining('шағымданамын'),
    participant: expect.any(String),
  })
  const again = { meetingId, appealId, reason: 'INVESTIGATION' }
  expect(await codes('holdPlace', again, ['supervisor', later])).toEqual([])
  expect(await codes('holdPlace', { meetingId, reason: 'COURT' }, ['supervisor', later])).toEqual([
    'MATERIALS_PURGED',
  ])
})

test.each([
  { when: 'before the purge', on: '2026-05-11' },
  { when: 'after it', on: '2027-05-01' },
])(
  'words that were hidden $when are refused as long as an item can be forwarded, and go with the last',
  async ({ on }) => {
    const { id: meetingId, appealId } = await signedMeeting(api)
    await published(api, meetingId)
    const passages = [{ words: 'рейдтер', type: 'PERSON' }]
    const hiding = { meetingId, reason: 'PERSONAL_DATA', passages }
    if (on < dayAfter) await done('outcomeWithdraw', hiding, ['inspector', on])
    await nightly(api, orm).purge(dayAfter)
    if (on > dayAfter) await done('outcomeWithdraw', hiding, ['inspector', on])
    const to = { kk: 'Рейдтер қызметі', ru: 'Служба рейдтер' }
    const told = { notifiedOn: later, notifiedBy: 'PHONE' }
    const forwarding = { appealId, to, ground: 'COMPETENCE', on: later, ...told }

    const said = await codes('appealRefer', forwarding, ['inspector', later])
    const kept = await hiddenOf(meetingId)
    await done('appealAnswer', { ...answer, appealId, on: later }, ['inspector', later])
    await nightly(api, orm).purge('2027-05-03')

    expect(said).toEqual(['PERSONAL_DATA_FOUND'])
    expect(kept).toMatchObject([{ words: 'рейдтер', reason: 'PERSONAL_DATA' }])
    expect(await hiddenOf(meetingId)).toEqual([])
  },
)

test('R32-18: read from the last closed item, the year begins with it', async () => {
  const { id } = await answeredMeeting(api, '2026-06-10')
  const policy = { retentionStart: 'lastClosedItem' } as const

  await nightly(api, orm).purge('2027-06-10', policy)
  const before = await leftOf(api, id)
  await nightly(api, orm).purge('2027-06-11', policy)

  expect(before).toEqual({ participants: 1, texts: 1 })
  expect(await leftOf(api, id)).toEqual({ participants: 0, texts: 0 })
  expect(await certificatesOf(api, id)).toMatchObject([
    { startsBy: 'LAST_CLOSED_ITEM', keptUntil: '2027-06-10' },
  ])
})

test('R32-19: the evidence of an item that is disputed stays with it, and goes when the dispute is over', async () => {
  const { id: meetingId, appealId } = await answeredMeeting(api)
  const { id: itemId } = firstOf(await itemsOf(api, { meetingId, on: '2026-05-11' }), 'APPEAL')
  await done('controlClose', { itemId, words: 'Акт осмотра № 7' }, ['head', '2026-05-11'])
  const holdId = await placed({ meetingId, appealId, reason: 'DISPUTE' })

  await nightly(api, orm).purge(dayAfter)
  const held = await placesOf(api, ['Акт осмотра № 7'])
  await done('holdLift', { holdId }, ['supervisor', '2027-05-01'])
  await nightly(api, orm).purge(later)

  expect(held).toMatchObject([{ table: 'internal.control_closure' }])
  expect(await placesOf(api, ['Акт осмотра № 7'])).toEqual([])
})

test('R32-19: what was raised and never answered stays, though nobody ever signed the protocol', async () => {
  const { id: meetingId } = await api.given.held({ day: '2026-04-15' })
  await raised(api, meetingId)

  await nightly(api, orm).purge(dayAfter)

  expect(await leftOf(api, meetingId)).toEqual({ participants: 0, texts: 1 })
  expect(await certificatesOf(api, meetingId)).toMatchObject([
    { heldBack: [{ reason: 'CHECK', items: 1 }] },
  ])
})

test('what nobody recorded or held goes after its year as well', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const office = { kk: 'Денсаулық бөлімі', ru: 'Отдел здравоохранения' }
  const name = { kk: 'Құпия Есім', ru: 'Тайное Имя' }
  const invited = { meetingId: id, category: 'HEALTH', office, name, mayBeNamed: false }
  await done('invitationSend', invited, ['inspector', '2026-04-02'])

  await nightly(api, orm).purge(dayAfter)

  const [row] = await api
    .em()
    .execute('select name from internal.invitation where meeting_id = ?', [id])
  expect(row).toEqual({ name: null })
})

test.each([
  { act: 'meetingCancel', reason: 'WEATHER', on: '2026-04-10' },
  { act: 'meetingMiss', reason: 'NOBODY_CAME', on: '2026-04-16' },
])(
  'R32-19: after $act those who were invited and asked for it are held back for a court, and go when it is over',
  async ({ act, reason, on }) => {
    const { id: meetingId } = await api.given.announced({ day: '2026-04-15' })
    const asked = { meetingId, name: 'Құпия Бастамашы', delegatedOn: '2025-02-01' }
    await done('assemblyMemberAdd', asked, ['inspector', '2026-04-02'])
    await done(act, { meetingId, reason }, ['inspector', on])
    const holdId = await placed({ meetingId, reason: 'COURT' })

    await nightly(api, orm).purge(dayAfter)
    const held = await placesOf(api, ['Құпия Бастамашы'])
    await done('holdLift', { holdId }, ['supervisor', '2027-05-01'])
    await nightly(api, orm).purge(later)

    expect(held).toMatchObject([{ table: 'internal.assembly_member' }])
    expect(await placesOf(api, ['Құпия Бастамашы'])).toEqual([])
    expect(await certificatesOf(api, meetingId)).toMatchObject([
      { heldBack: [], deleted: [{ kind: 'NAMES', count: null }] },
      { heldBack: [{ reason: 'COURT', items: null }], deleted: [] },
    ])
  },
)

test('R32-19: where nothing was collected for a meeting that was cancelled there is nothing to hold', async () => {
  const { id: meetingId } = await api.given.announced({ day: '2026-04-15' })
  await done('meetingCancel', { meetingId, reason: 'WEATHER' }, ['inspector', '2026-04-10'])

  const refused = await codes('holdPlace', { meetingId, reason: 'COURT' }, ['reviewer', later])

  expect(refused).toEqual(['NOTHING_TO_HOLD'])
})

test.each([
  {
    what: 'a purge before the year is over',
    statement: `insert into internal.purge
      (id, meeting_id, turn, planned_at, kept_until, starts_by, edition, held_back, spares_all, spared_ids)
      select gen_random_uuid(), id, 90, '2027-04-15T19:00:00Z', '2027-04-14', 'meeting', '2023', '[]', false, '{}'
        from internal.meeting where day = '2026-04-15' limit 1`,
    because: 'materials are kept for a year',
  },
  {
    what: 'changing what a purge did',
    statement: `update internal.purge set held_back = '[{}]'`,
    because: 'what was planned and done of a purge stays',
  },
  {
    what: 'deleting the trace of a purge',
    statement: 'delete from internal.purge',
    because: 'what was planned and done of a purge stays',
  },
  {
    what: 'emptying a signed protocol that nobody purges',
    statement: `update internal.protocol set text = '…' where signed_at is not null`,
    because: 'what is signed is not changed',
  },
  {
    what: 'deleting a signed protocol even while it is purged',
    statement: 'delete from internal.protocol where signed_at is not null',
    because: 'what is signed is not changed',
  },
])('the database itself refuses $what', async ({ statement, because }) => {
  await answeredMeeting(api)

  await expect(api.em().execute(statement)).rejects.toThrow(because)
})

async function placed(input: object): Promise<string> {
  const { holdPlace } = await api.on('2026-05-12').as('reviewer').ask(PLACE, { input })
  expect(holdPlace.errors).toEqual([])
  return holdPlace.hold.id
}

/** What was decided on words of a meeting. */
function hiddenOf(meetingId: string): Promise<object[]> {
  return api
    .em()
    .execute('select words, reason from internal.hidden_words where meeting_id = ?', [meetingId])
}

type By = readonly [Account, string]

function codes(name: string, input: object, [as, on]: By) {
  return codesOf(api, { name, input, on, as })
}

async function done(name: string, input: object, by: By): Promise<void> {
  expect({ name, codes: await codes(name, input, by) }).toEqual({ name, codes: [] })
}
