import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inDatabase } from '../../database/in-database.ts'
import { startApi } from '../../testing/index.ts'
import {
  PUBLIC,
  published,
  REFER,
  raised,
  recorded,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'

const PASS_ON = `mutation ($input: AppealPassOnInput!) {
  appealPassOn(input: $input) { appeal { referredOn referredTo { ru } } errors { code ground } }
}`

const RETURN = `mutation ($input: AppealReturnInput!) {
  appealReturn(input: $input) {
    appeal { referredOn dueOn returnedOften hops { number kind from { ru } to { ru } on dueOn toldOn toldBy } }
    errors { code ground }
  }
}`

const MARK = `mutation ($input: AppealMarkInput!) {
  appealMark(input: $input) {
    appeal { concern referredOn notices { kind } hops { kind to { ru } on } }
    errors { code ground spans { field } }
  }
}`

const RETURNED = '{ returnedAppeals { edges { node { id } } } }'

const district = { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' }
const city = { kk: 'Алматы қаласының әкімдігі', ru: 'Акимат города Алматы' }
const told = { notifiedOn: '2026-04-17', notifiedBy: 'PHONE' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

async function forwarded(appealId: string, day = '2026-04-17') {
  const input = { appealId, to: district, ground: 'COMPETENCE', ...told }
  const { appealRefer } = await api.on(day).ask(REFER, { input })
  expect(appealRefer.errors).toEqual([])
}

test('R32-13: every hop is kept, with from where and to where, why, when and when its initiator was told', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)
  await forwarded(appealId)

  const further = { appealId, to: city, ground: 'TERRITORY', on: '2026-04-20' }
  await api.on('2026-04-22').ask(PASS_ON, { input: further })
  const atCity = await api.on('2026-04-22').askPublic(PUBLIC, { id })
  const back = { appealId, on: '2026-04-24', words: 'Алматы облысының мәселесі' }
  const { appealReturn } = await api.on('2026-04-25').ask(RETURN, { input: back })

  expect(appealReturn).toEqual({
    appeal: {
      ...{ referredOn: null, dueOn: '2026-05-20', returnedOften: false },
      hops: [
        {
          ...{ number: 1, kind: 'FORWARDED', from: null, to: { ru: district.ru } },
          ...{ on: '2026-04-17', dueOn: '2026-04-20', toldOn: '2026-04-17', toldBy: 'PHONE' },
        },
        {
          ...{ number: 2, kind: 'PASSED_ON', from: { ru: district.ru }, to: { ru: city.ru } },
          ...{ on: '2026-04-20', dueOn: null, toldOn: null, toldBy: null },
        },
        {
          ...{ number: 3, kind: 'RETURNED', from: { ru: city.ru }, to: null },
          ...{ on: '2026-04-24', dueOn: null, toldOn: null, toldBy: null },
        },
      ],
    },
    errors: [],
  })
  expect(atCity.outcome.items[0].steps).toContainEqual({ kind: 'FORWARDED', to: city.ru })
  const { outcome } = await api.on('2026-04-25').askPublic(PUBLIC, { id })
  expect(outcome.items[0]).toMatchObject({ state: 'CHECKING', dueOn: '2026-05-20' })
  expect(JSON.stringify(outcome)).not.toContain('облысының мәселесі')
})

test('R32-13: what bodies gave back twice is listed, with whoever controls', async () => {
  const { appealId } = await signedMeeting(api)
  await forwarded(appealId)
  await api.on('2026-04-20').ask(RETURN, { input: { appealId } })
  const once = await api.on('2026-04-20').as('supervisor').ask(RETURNED)
  await forwarded(appealId, '2026-04-21')
  await api.on('2026-04-24').ask(RETURN, { input: { appealId } })

  const twice = await api.on('2026-04-24').as('supervisor').ask(RETURNED)
  const elsewhere = await api.on('2026-04-24').as('stranger').ask(RETURNED)

  const listed = [{ node: { id: appealId } }]
  expect(once.returnedAppeals.edges).not.toEqual(expect.arrayContaining(listed))
  expect(twice.returnedAppeals.edges).toEqual(listed)
  expect(elsewhere.returnedAppeals.edges).toEqual([])
})

test('R32-13: what lies with no other body does not come back', async () => {
  const { appealId } = await signedMeeting(api)

  const { appealReturn } = await api.on('2026-04-20').ask(RETURN, { input: { appealId } })

  expect(appealReturn).toEqual({ appeal: null, errors: [{ code: 'NOT_REFERRED', ground: '¶32' }] })
})

test('R32-13: of two who forward at once one does, and one notice is written', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, to: district, ground: 'COMPETENCE', ...told }

  const answers = await Promise.all([
    api.on('2026-04-17').ask(REFER, { input }),
    api.on('2026-04-17').as('head').ask(REFER, { input }),
  ])

  const codes = answers.map(({ appealRefer }) =>
    appealRefer.errors.map(({ code }: { code: string }) => code),
  )
  expect(codes).toContainEqual([])
  expect(codes).toContainEqual(['ALREADY_REFERRED'])
  expect(await count('notice', appealId)).toBe(1)
  expect(await count('referral_hop', appealId)).toBe(1)
})

test('R32-13: a forwarding that breaks off before its notice is written leaves nothing of itself', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)
  await asOwner('alter table internal.notice add constraint broken check (false) not valid')
  const input = { appealId, to: district, ground: 'COMPETENCE', ...told }

  const broken = api.on('2026-04-17').ask(REFER, { input })

  await expect(broken).rejects.toThrow('INTERNAL_SERVER_ERROR')
  await asOwner('alter table internal.notice drop constraint broken')
  expect(await count('referral_hop', appealId)).toBe(0)
  const { outcome } = await api.on('2026-04-17').askPublic(PUBLIC, { id })
  expect(outcome.items[0]).toMatchObject({ state: 'CHECKING' })
  await forwarded(appealId)
})

async function anonymous() {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const appealId = await raised(api, id, { text: 'Көршім мені өлтіремін деп қорқытты.' })
  await recorded(api, id, { participants: 0 })
  await signed(api, id)
  return { id, appealId }
}

test('R32-15: an anonymous appeal that speaks of a threat is marked and forwarded in one act, and nobody needs to be told', async () => {
  const { id, appealId } = await anonymous()
  await published(api, id)
  const input = { appealId, concern: 'THREAT' }

  const nowhere = await api.on('2026-04-17').ask(MARK, { input })
  const { appealMark } = await api.on('2026-04-17').ask(MARK, { input: { ...input, to: city } })

  expect(nowhere.appealMark).toMatchObject({
    appeal: null,
    errors: [{ code: 'RECIPIENT_MISSING', ground: '¶32' }],
  })
  expect(appealMark).toEqual({
    appeal: {
      ...{ concern: 'THREAT', referredOn: '2026-04-17', notices: [] },
      hops: [{ kind: 'FORWARDED', to: { ru: city.ru }, on: '2026-04-17' }],
    },
    errors: [],
  })
  const { outcome } = await api.on('2026-04-17').askPublic(PUBLIC, { id })
  expect(outcome.items[0]).toMatchObject({ state: 'FORWARDED' })
})

test('R32-15: of a known initiator the mark forwards nothing, for they are told of every forwarding', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, concern: 'CRIME' }

  const untold = await api.on('2026-04-17').ask(MARK, { input: { ...input, to: city } })
  const { appealMark } = await api.on('2026-04-17').ask(MARK, { input })

  expect(untold.appealMark.errors).toMatchObject([{ code: 'INITIATOR_NOT_NOTIFIED' }])
  expect(appealMark).toMatchObject({ appeal: { concern: 'CRIME', referredOn: null }, errors: [] })
})

test('R32-15: an anonymous appeal of another kind has no term and needs no notice', async () => {
  const { id, appealId } = await anonymous()

  const input = { appealId, to: district, ground: 'COMPETENCE' }
  const { appealRefer } = await api.on('2026-04-17').ask(REFER, { input })

  const { meeting } = await api
    .on('2026-04-17')
    .ask('query ($id: ID!) { meeting(id: $id) { appeals { dueOn notices { kind } } } }', { id })
  expect(appealRefer).toMatchObject({ appeal: { referredOn: '2026-04-17' }, errors: [] })
  expect(meeting.appeals).toEqual([{ dueOn: null, notices: [] }])
})

async function count(table: string, appealId: string): Promise<number> {
  const [row] = await api
    .em()
    .execute<{ count: number }[]>(
      `select count(*)::int as count from internal.${table} where appeal_id = ?`,
      [appealId],
    )
  return row?.count ?? 0
}

function asOwner(sql: string) {
  return inDatabase(api.urls.owner, (client) => client.query(sql))
}
