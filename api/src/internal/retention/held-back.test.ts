import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { firstOf, itemsOf } from '../control/way.testing.ts'
import { PUBLIC, published, signedMeeting } from '../outcome/way.testing.ts'
import { ofMeeting } from '../refusals.testing.ts'
import { certificatesOf, nightly } from './purged.testing.ts'
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
  const { id: meetingId } = await answeredMeeting()
  const holdId = await placed({ meetingId, reason: 'COURT', note: 'Іс № 12' })

  await nightly(api, orm).purge(dayAfter)
  await nightly(api, orm).purge('2027-04-17')
  const held = { left: await leftOf(meetingId), certificates: await certificatesOf(api, meetingId) }
  await done('holdLift', { holdId }, ['supervisor', '2027-05-01'])
  await nightly(api, orm).purge(later)

  expect(held.left).toEqual({ participants: 1, texts: 1 })
  expect(held.certificates).toMatchObject([
    { deleted: [], heldBack: [{ reason: 'COURT', items: null }], deletedOn: dayAfter },
  ])
  expect(await leftOf(meetingId)).toEqual({ participants: 0, texts: 0 })
  expect(await certificatesOf(api, meetingId)).toMatchObject([
    { heldBack: [], deletedOn: later },
    { heldBack: [{ reason: 'COURT', items: null }], deletedOn: dayAfter },
  ])
})

test('R32-19: an open check delays the purge of its own materials alone, and can still be ended', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)
  const other = await answeredMeeting()

  await nightly(api, orm).purge(dayAfter)
  const held = { left: await leftOf(meetingId), other: await leftOf(other.id) }
  await done('appealAnswer', { ...answer, appealId, on: '2027-04-20' }, ['inspector', '2027-04-20'])
  await nightly(api, orm).purge(later)

  expect(held).toEqual({
    left: { participants: 1, texts: 1 },
    other: { participants: 0, texts: 0 },
  })
  expect(await leftOf(meetingId)).toEqual({ participants: 0, texts: 0 })
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
  const { id: meetingId, appealId } = await answeredMeeting()
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

test('R32-18: read from the last closed item, the year begins with it', async () => {
  const { id } = await answeredMeeting('2026-06-10')
  const policy = { retentionStart: 'lastClosedItem' } as const

  await nightly(api, orm).purge('2027-06-10', policy)
  const before = await leftOf(id)
  await nightly(api, orm).purge('2027-06-11', policy)

  expect(before).toEqual({ participants: 1, texts: 1 })
  expect(await leftOf(id)).toEqual({ participants: 0, texts: 0 })
  expect(await certificatesOf(api, id)).toMatchObject([
    { startsBy: 'LAST_CLOSED_ITEM', keptUntil: '2027-06-10' },
  ])
})

test('every later act on a purged meeting says that its materials are gone; what is public can still be hidden', async () => {
  const { id: meetingId, appealId } = await answeredMeeting()
  await published(api, meetingId, '2026-05-11')
  await nightly(api, orm).purge(dayAfter)
  const acts = Object.entries(ofMeeting).filter(([name]) => name !== 'outcomeWithdraw')

  const said = []
  for (const [name, { input }] of acts) {
    const as = name.startsWith('outcome') || name === 'holdPlace' ? 'reviewer' : 'inspector'
    said.push([name, await codes(name, { meetingId, ...input }, [as, later])])
  }
  const onItem = await codes('appealAnswer', { ...answer, appealId, on: later }, [
    'inspector',
    later,
  ])
  const words = { words: 'рейдтер', type: 'PERSON' }
  const passages = { meetingId, reason: 'PERSONAL_DATA', passages: [words] }
  await done('outcomeWithdraw', passages, ['inspector', later])
  const hidden = await api.on(later).askPublic(PUBLIC, { id: meetingId })
  await done('outcomeWithdraw', { meetingId, reason: 'PERSONAL_DATA' }, ['inspector', later])

  expect(said).toEqual(acts.map(([name]) => [name, ['MATERIALS_PURGED']]))
  expect(onItem).toEqual(['MATERIALS_PURGED'])
  expect(JSON.stringify(hidden)).not.toContain('рейдтер')
  expect(await codes('outcomePublish', { meetingId }, ['reviewer', later])).toEqual([
    'MATERIALS_PURGED',
  ])
  const kept = await api
    .em()
    .execute('select from internal.hidden_words where outcome_id = ?', [meetingId])
  expect(kept).toEqual([])
})

test('R34-2: a consent taken back after the purge takes the name off every page, and the last that was kept of it', async () => {
  const { id: meetingId } = await answeredMeeting()
  const [named, mistaken] = [await awarded(meetingId), await awarded(meetingId)]
  await nightly(api, orm).purge(dayAfter)
  const before = await publicMeeting(meetingId)

  await done('awardWithdrawConsent', { awardId: named }, ['inspector', later])
  await done('awardStrike', { awardId: mistaken }, ['inspector', later])

  expect(before.match(/Нурпеисова/g)).toHaveLength(2)
  expect(await publicMeeting(meetingId)).not.toContain('Нурпеисова')
  expect(await placesOf(api, ['Нурпеисова', 'Нұрпейісова'])).toEqual([])
  const consent = { awardId: named, on: later, document: 'Расписка' }
  expect(await codes('awardConsent', consent, ['inspector', later])).toEqual(['MATERIALS_PURGED'])
})

test('R33-3: what is under control is still closed and opened again after the purge, and no word of it is kept', async () => {
  const { id: meetingId } = await answeredMeeting()
  await nightly(api, orm).purge(dayAfter)
  const { id: itemId } = firstOf(await itemsOf(api, { meetingId, on: later }), 'DECISION')
  const [words, reason] = ['Ахметова показала двор.', 'Ахметова жаловалась снова.']
  const link = 'https://example.kz/akhmetova'

  await done('controlClose', { itemId, words, link }, ['head', later])
  const closed = await itemsOf(api, { meetingId, state: 'CLOSED', on: later })
  await done('controlReopen', { itemId, reason }, ['head', later])

  const evidence = { words: '…', link: '…', fileName: null }
  expect(closed).toMatchObject([{ id: itemId, closures: [evidence] }])
  const open = await itemsOf(api, { meetingId, on: later })
  expect(firstOf(open, 'DECISION').closures).toMatchObject([{ ...evidence, reason: '…' }])
})

test('R32-19: the evidence of an item that is disputed stays with it, and goes when the dispute is over', async () => {
  const { id: meetingId, appealId } = await answeredMeeting()
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
  await answeredMeeting()

  await expect(api.em().execute(statement)).rejects.toThrow(because)
})

const answer = { text: 'Шу тоқтатылды.', language: 'KK' }

/** A signed meeting whose one complaint was answered later, so that no check is open. */
async function answeredMeeting(on = '2026-05-10') {
  const made = await signedMeeting(api)
  await done('appealAnswer', { ...answer, appealId: made.appealId, on }, ['inspector', on])
  return made
}

const GIVE = 'mutation ($input: AwardGiveInput!) { awardGive(input: $input) { award { id } } }'

/** A resident who was awarded and agreed to be named. */
async function awarded(meetingId: string): Promise<string> {
  const on = '2026-05-12'
  const input = {
    ...{ meetingId, recipient: 'RESIDENT', form: 'GIFT' },
    name: { kk: 'Нұрпейісова Жансая', ru: 'Нурпеисова Жансая' },
    merit: { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' },
  }
  const { awardGive } = await api.on(on).ask(GIVE, { input })
  const awardId: string = awardGive.award.id
  await done('awardConsent', { awardId, on, document: 'Расписка № 3' }, ['inspector', on])
  return awardId
}

async function publicMeeting(id: string): Promise<string> {
  const query = 'query ($id: ID!) { meeting(id: $id) { awards { name(language: RU) } } }'
  return JSON.stringify(await api.on(later).askPublic(query, { id }))
}

async function placed(input: object): Promise<string> {
  const { holdPlace } = await api.on('2026-05-12').as('reviewer').ask(PLACE, { input })
  expect(holdPlace.errors).toEqual([])
  return holdPlace.hold.id
}

type By = readonly [Account, string]

function codes(name: string, input: object, [as, on]: By) {
  return codesOf(api, { name, input, on, as })
}

async function done(name: string, input: object, by: By): Promise<void> {
  expect({ name, codes: await codes(name, input, by) }).toEqual({ name, codes: [] })
}

async function leftOf(meetingId: string) {
  const [left] = await api.em().execute<{ participants: number; texts: number }[]>(
    `select (select count(*)::int from internal.participant where meeting_id = ?) as participants,
            (select count(*)::int from internal.appeal where meeting_id = ? and text <> '…') as texts`,
    [meetingId, meetingId],
  )
  return left
}
