import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'

const HOLD = `mutation ($input: MeetingHoldInput!) {
  meetingHold(input: $input) { meeting { stage startedAt } errors { code ground } }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { status actualStart notice { days } inspectors { name(language: EN) } joint }
}`

const QUARTERS = `query ($id: ID!, $year: Int!) {
  precinct(id: $id) { quarters(year: $year) { state } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R26-7: a meeting counts as held only with the time at which it began', async () => {
  const { id } = await api.given.announced({ day: '2026-03-20' })

  const { meetingHold } = await api
    .on(evening('2026-03-20', '21:00'))
    .ask(HOLD, { input: { meetingId: id } })

  expect(meetingHold).toEqual({ meeting: null, errors: [{ code: 'START_MISSING', ground: '¶26' }] })
})

test('R26-7: held is recorded afterwards too, with a start that lies in the past', async () => {
  const { id } = await api.given.announced({ day: '2026-03-21' })
  const startedAt = evening('2026-03-21', '19:10')

  const { meetingHold } = await api
    .on('2026-03-25')
    .ask(HOLD, { input: { meetingId: id, startedAt } })

  expect(meetingHold).toEqual({ meeting: { stage: 'HELD', startedAt }, errors: [] })
  const { meeting } = await api.on('2026-03-25').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({ status: 'HELD', actualStart: startedAt, notice: { days: 20 } })
})

test('a start that has not come yet is refused', async () => {
  const { id } = await api.given.announced({ day: '2026-03-22' })

  const { meetingHold } = await api
    .on(evening('2026-03-22', '18:00'))
    .ask(HOLD, { input: { meetingId: id, startedAt: evening('2026-03-22', '19:00') } })

  expect(meetingHold.errors).toMatchObject([{ code: 'START_IN_FUTURE' }])
})

test('a meeting held though never announced is recorded, and residents see that there was no notice', async () => {
  const { id } = await api.given.meeting({ day: '2026-03-23' })

  await api
    .on('2026-03-24')
    .ask(HOLD, { input: { meetingId: id, startedAt: evening('2026-03-23', '19:00') } })

  const { meeting } = await api.on('2026-03-24').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({ status: 'HELD', notice: null })
})

test('of a joint meeting only those who did report are named', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const precinctIds = [precinctId, neighbourPrecinctId]
  const { id } = await api.given.announced({ day: '2026-03-24', precinctIds })

  await api
    .on('2026-03-25')
    .as('neighbour')
    .ask(HOLD, {
      input: {
        meetingId: id,
        startedAt: evening('2026-03-24', '19:00'),
        reportedPrecinctIds: [neighbourPrecinctId],
      },
    })

  const { meeting } = await api.on('2026-03-25').askPublic(PUBLIC, { id })
  expect(meeting.joint).toBe(true)
  expect(meeting.inspectors).toEqual([{ name: 'Erlan Maratuly Seiitov' }])
})

test('R27-18: a joint meeting counts for those precincts alone whose inspector reported', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id } = await api.given.announced({
    day: '2025-05-12',
    precinctIds: [precinctId, neighbourPrecinctId],
  })

  await api.on('2025-05-13').ask(HOLD, {
    input: {
      meetingId: id,
      startedAt: evening('2025-05-12', '19:00'),
      reportedPrecinctIds: [precinctId],
    },
  })

  const states = await Promise.all(
    [precinctId, neighbourPrecinctId].map((precinct) =>
      api.on('2025-07-01').askPublic(QUARTERS, { id: precinct, year: 2025 }),
    ),
  )
  expect(states.map(({ precinct }) => precinct.quarters[1].state)).toEqual(['HELD', 'SILENT'])
})

test('a precinct that does not belong to the meeting was not reported on there', async () => {
  const { id } = await api.given.announced({ day: '2026-03-27' })
  const reportedPrecinctIds = [api.city.neighbourPrecinctId]

  const { meetingHold } = await api.on('2026-03-28').ask(HOLD, {
    input: { meetingId: id, startedAt: evening('2026-03-27', '19:00'), reportedPrecinctIds },
  })

  expect(meetingHold.errors).toMatchObject([{ code: 'INVALID_INPUT' }])
})

test('who serves on the day of the meeting reports, whoever served when it was planned', async () => {
  const { precinctId, staff } = api.city
  const { id } = await api.given.meeting({ day: '2027-03-28' })
  await api
    .em()
    .execute('update internal.appointment set until = ? where staff_id = ?', [
      '2027-03-20',
      staff.inspector,
    ])
  await api.em().execute(
    `insert into internal.appointment (id, staff_id, precinct_id, kind, since)
     values (gen_random_uuid(), ?, ?, 'acting', '2027-03-20')`,
    [staff.neighbour, precinctId],
  )

  await api
    .on('2027-03-29')
    .as('neighbour')
    .ask(HOLD, { input: { meetingId: id, startedAt: evening('2027-03-28', '19:00') } })

  const { meeting } = await api.on('2027-03-29').askPublic(PUBLIC, { id })
  expect(meeting.inspectors).toEqual([{ name: 'Erlan Maratuly Seiitov' }])
})
