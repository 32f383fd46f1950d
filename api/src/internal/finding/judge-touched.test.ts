import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'
import { published, stored } from './stored.testing.ts'

const MOVE = `mutation ($input: MeetingMoveInput!) {
  meetingMove(input: $input) { meeting { id } errors { code } }
}`

const HOLD = `mutation ($input: MeetingHoldInput!) {
  meetingHold(input: $input) { meeting { id } errors { code } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('what an act changes is found in its own transaction, and what was found before is kept', async () => {
  const { precinctId } = api.city
  const { id: meetingId } = await api.given.held({ day: '2026-03-20' })

  const found = await stored(api, { precinctId, duty: 'PRECINCT_REPORT' })

  expect(found).toEqual([
    expect.objectContaining({ quarter: '2026-Q1', verdict: 'not_due', ended: true }),
    expect.objectContaining({ quarter: '2026-Q1', verdict: 'met', cause: 'HELD', ended: false }),
  ])
  const notice = await stored(api, { precinctId, meetingId, duty: 'NOTICE' })
  expect(notice.filter(({ ended }) => !ended)).toHaveLength(1)
})

test('a meeting that is moved into another quarter is found in that one and no longer in the first', async () => {
  const { precinctId } = api.city
  const { id } = await api.given.meeting({ day: '2026-05-20' })

  await api
    .on('2026-04-21')
    .ask(MOVE, { input: { meetingId: id, startsAt: evening('2026-07-20', '19:00') } })

  const standing = (await stored(api, { precinctId, meetingId: id })).filter(({ ended }) => !ended)
  expect(new Set(standing.map(({ quarter }) => quarter))).toEqual(new Set(['2026-Q3']))
})

test('a joint meeting is found for each of its precincts', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id: meetingId } = await api.given.held({
    day: '2026-08-20',
    precinctIds: [precinctId, neighbourPrecinctId],
  })

  for (const one of [precinctId, neighbourPrecinctId]) {
    const [found] = (await stored(api, { precinctId: one, meetingId, duty: 'JOINING' })).slice(-1)
    expect(found).toMatchObject({ ended: false, quarter: '2026-Q3' })
  }
})

test('what residents read names meetings that they know of, and nothing else of staff', async () => {
  const shown = await published(api, api.city.precinctId)

  const secret = Object.values(api.city.staff)
  expect(shown.length).toBeGreaterThan(20)
  expect(secret.filter((id) => JSON.stringify(shown).includes(id))).toEqual([])
  expect(shown.find(({ duty }) => duty === 'INSPECTOR_REPORT')).toMatchObject({
    number: 1,
    inspector: { name: { ru: 'Канат Тулегенович Жумагали' }, kind: 'permanent' },
  })
})

test('a meeting that is only planned is found for staff and not shown', async () => {
  const { precinctId } = api.city
  const { id: meetingId } = await api.given.meeting({ day: '2026-11-20' })

  expect(await stored(api, { precinctId, meetingId })).not.toEqual([])
  const shown = await published(api, precinctId)
  expect(JSON.stringify(shown)).not.toContain(meetingId)
})

test('two acts at once on two meetings of a precinct both count', async () => {
  const { precinctId } = api.city
  const first = await api.given.announced({ day: '2026-10-15' })
  const second = await api.given.announced({ day: '2026-10-16' })
  const holding = api.on('2026-10-17')

  const done = await Promise.all([
    holding.ask(HOLD, {
      input: { meetingId: first.id, startedAt: evening('2026-10-15', '19:00') },
    }),
    holding.ask(HOLD, {
      input: { meetingId: second.id, startedAt: evening('2026-10-16', '19:00') },
    }),
  ])

  expect(done.map(({ meetingHold }) => meetingHold.errors)).toEqual([[], []])
  const [report] = await api.em().execute(
    `select count from internal.finding
        where precinct_id = ? and quarter = '2026-Q4' and duty = 'PRECINCT_REPORT' and until is null`,
    [precinctId],
  )
  expect(report).toEqual({ count: 2 })
})

test('an act that is refused judges nothing', async () => {
  const before = await stored(api, { precinctId: api.city.precinctId })

  await api.on('2026-12-01').ask(HOLD, { input: { meetingId: api.city.precinctId } })

  expect(await stored(api, { precinctId: api.city.precinctId })).toEqual(before)
})

test('a meeting more in the quarter takes no statement more', async () => {
  const day = '2027-02-10'
  const alone = await statementsOfHolding(day)
  await api.given.held({ day: '2027-02-11' })
  await api.given.held({ day: '2027-02-12' })

  const amongOthers = await statementsOfHolding('2027-02-13')

  expect(amongOthers).toBe(alone)
})

async function statementsOfHolding(day: string): Promise<number> {
  const { id } = await api.given.announced({ day })
  const counted = jest.spyOn(api.em().getConnection(), 'execute')

  await api
    .on(evening(day, '20:00'))
    .ask(HOLD, { input: { meetingId: id, startedAt: evening(day, '19:00') } })

  const statements = counted.mock.calls.length
  counted.mockRestore()
  return statements
}
