import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { itemsOf } from '../control/way.testing.ts'
import { signedMeeting } from '../outcome/way.testing.ts'

const TRANSFER = `mutation ($input: PrecinctTransferInput!) {
  precinctTransfer(input: $input) {
    precinct { id }
    handOver { on meetings videos held fromBody { id } toBody { id } }
    errors { code ground }
  }
}`

const KEEPING = `query ($id: ID!) {
  meeting(id: $id) { keeping { keptUntil custodians { id } handOvers { on toBody { id } } } }
}`

const PUBLIC =
  'query ($id: ID!) { precinct(id: $id) { vacant inspector { name } point { number } } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R32-22, R33-1: custody and control follow a precinct to another police body, with a record of what was handed over', async () => {
  const { id } = await signedMeeting(api)
  await heldBackThoughCancelled()
  const { precinctId, strangePrecinctId } = api.city
  const [here, there] = [await placeOf(precinctId), await placeOf(strangePrecinctId)]
  const asked = { precinctId, pointId: there.pointId }
  await api
    .em()
    .execute(`update internal.staff set role = 'SUPERVISOR' where id = ?`, [
      api.city.staff.stranger,
    ])

  const { precinctTransfer } = await transfer(asked, 'administrator')

  expect(precinctTransfer).toMatchObject({
    handOver: {
      ...{ on: '2026-07-01', meetings: 2, videos: 0, held: 1 },
      ...{ fromBody: { id: here.bodyId }, toBody: { id: there.bodyId } },
    },
    errors: [],
  })
  const { meeting } = await api.on('2026-07-02').as('stranger').ask(KEEPING, { id })
  expect(meeting.keeping).toEqual({
    keptUntil: '2027-04-15',
    custodians: [{ id: there.bodyId }],
    handOvers: [{ on: '2026-07-01', toBody: { id: there.bodyId } }],
  })
  const former = await api.on('2026-07-02').as('supervisor').ask(KEEPING, { id })
  expect(former.meeting).toBeNull()
  const { precinct } = await api.on('2026-07-02').askPublic(PUBLIC, { id: precinctId })
  expect(precinct).toEqual({ vacant: true, inspector: null, point: { number: 9 } })
  const controlled = await itemsOf(api, { meetingId: id, as: 'stranger', on: '2026-07-02' })
  for (const { controllers, assignments } of controlled) {
    expect(controllers).toEqual([{ id: api.city.staff.stranger }])
    expect(assignments.map(({ ground, point }) => [point.number, ground])).toEqual([
      [7, 'POINT_HEAD'],
      [9, 'NO_HEAD'],
    ])
  }
  expect(controlled).toHaveLength(3)
  const again = await transfer(asked, 'administrator')
  expect(again.precinctTransfer.errors).toEqual([{ code: 'NOT_FOUND', ground: null }])
})

test('a precinct is not handed over to the police body that has it', async () => {
  const { neighbourPrecinctId: precinctId } = api.city
  const { pointId } = await placeOf(precinctId)

  const { precinctTransfer } = await transfer({ precinctId, pointId }, 'administrator')

  expect(precinctTransfer.errors).toEqual([{ code: 'NOTHING_CHANGED', ground: null }])
})

/** A meeting that was cancelled, whose initiators a court asks for. */
async function heldBackThoughCancelled(): Promise<void> {
  const { id: meetingId } = await api.given.announced({ day: '2026-04-15' })
  const on = '2026-04-10'
  const member = { meetingId, name: 'Ахметов Нурлан', delegatedOn: '2025-02-01' }
  const acts = [
    { name: 'assemblyMemberAdd', input: member, as: 'inspector' },
    { name: 'meetingCancel', input: { meetingId, reason: 'WEATHER' }, as: 'inspector' },
    { name: 'holdPlace', input: { meetingId, reason: 'COURT' }, as: 'reviewer' },
  ] as const
  for (const act of acts) expect(await codesOf(api, { ...act, on })).toEqual([])
}

function transfer(input: object, as: Account) {
  return api.on('2026-07-01').as(as).ask(TRANSFER, { input })
}

async function placeOf(precinctId: string) {
  const [place] = await api.em().execute<{ pointId: string; bodyId: string }[]>(
    `select point.id as "pointId", point.body_id as "bodyId"
       from internal.precinct join internal.precinct_point point on point.id = precinct.point_id
      where precinct.id = ?`,
    [precinctId],
  )
  if (!place) throw new Error('no such precinct')
  return place
}
