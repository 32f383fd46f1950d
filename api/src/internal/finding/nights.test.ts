import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { judgeAll } from './judge-all.ts'
import { judgeNights } from './nights.ts'
import { published, stored } from './stored.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const silent = { begin() {}, reach() {}, end() {} }
const morning = (day: string) => `${day}T04:00:00Z`

test('the first night makes a cell of every quarter in which a precinct existed since the order is in force', async () => {
  const nights = await judgeNights(api.urls.staff, morning('2026-03-15'))

  expect(nights).toEqual(['2026-03-15'])
  const [cells] = await api
    .em()
    .execute('select count(*)::int, count(judged_at)::int as judged from internal.duty_cell')
  const [precincts, quarters] = [3, 12]
  expect(cells).toEqual({ count: precincts * quarters, judged: precincts * quarters })
})

test('R26-10: a night that nobody saw is made up for, and the history tells the day on which the verdict turned', async () => {
  const nights = await judgeNights(api.urls.staff, morning('2026-03-25'))

  expect(nights).toHaveLength(10)
  const [first, then] = await api.em().execute(
    `select verdict, cause, (since at time zone 'Asia/Almaty')::date::text as day
       from internal.finding
      where precinct_id = ? and quarter = '2026-Q1' and duty = 'LAWFUL_NOTICE' order by since`,
    [api.city.strangePrecinctId],
  )
  expect(first).toEqual({ verdict: 'not_due', cause: 'STILL_POSSIBLE', day: '2026-03-15' })
  expect(then).toEqual({ verdict: 'cannot_be_met', cause: 'TIME_HAS_PASSED', day: '2026-03-22' })
})

test('days that change no verdict add nothing to the history', async () => {
  const rows = () => stored(api, { precinctId: api.city.strangePrecinctId, duty: 'LAWFUL_NOTICE' })
  const before = await rows()

  await judgeNights(api.urls.staff, morning('2026-03-30'))

  expect(await rows()).toEqual(before)
})

test('a night done twice is done once, and two at once come to the same', async () => {
  const again = await judgeNights(api.urls.staff, morning('2026-03-30'))
  await Promise.all([
    judgeNights(api.urls.staff, morning('2026-03-31')),
    judgeNights(api.urls.staff, morning('2026-03-31')),
  ])

  expect(again).toEqual([])
  const [standing] = await api.em().execute<{ count: number; subjects: number }[]>(
    `select count(*)::int, count(distinct (precinct_id, quarter, duty, meeting_id, staff_id))::int as subjects
       from internal.finding where until is null`,
  )
  expect(standing?.count).toBe(standing?.subjects)
  expect(standing?.count).toBeGreaterThan(0)
})

test('a new quarter begins with cells of its own, and what was owed in the last is unmet', async () => {
  await judgeNights(api.urls.staff, morning('2026-04-01'))

  const reports = await stored(api, {
    precinctId: api.city.strangePrecinctId,
    duty: 'PRECINCT_REPORT',
  })
  const standing = reports.filter(({ ended }) => !ended)
  expect(standing).toContainEqual(
    expect.objectContaining({ quarter: '2026-Q1', verdict: 'unmet', cause: 'NONE_HELD' }),
  )
  expect(standing).toContainEqual(
    expect.objectContaining({ quarter: '2026-Q2', verdict: 'not_due', cause: 'NONE_YET' }),
  )
})

test('a precinct that ended keeps the cells of the quarters in which it existed, and no others', async () => {
  const { strangePrecinctId: precinctId } = api.city
  await api
    .em()
    .execute(`update internal.precinct set valid_until = '2026-04-01' where id = ?`, [precinctId])

  await judgeAll(api.urls.staff, { now: morning('2026-04-02'), progress: silent })

  const [cells] = await api
    .em()
    .execute(
      `select count(*)::int as count, max(quarter) as last from internal.duty_cell where precinct_id = ?`,
      [precinctId],
    )
  expect(cells).toEqual({ count: 12, last: '2026-Q1' })
  const standing = (await stored(api, { precinctId })).filter(({ ended }) => !ended)
  expect(standing.filter(({ quarter }) => quarter === '2026-Q2')).toEqual([])
  expect(JSON.stringify(await published(api, precinctId))).not.toContain('2026-Q2')
})

test('a cell that an act has judged since is left as it is by a night that comes late', async () => {
  const { precinctId } = api.city
  await api.given.held({ day: '2026-05-20' })
  const before = await stored(api, { precinctId })

  await judgeNights(api.urls.staff, morning('2026-05-19'))

  const quarter = ({ quarter }: { readonly quarter: string }) => quarter === '2026-Q2'
  expect((await stored(api, { precinctId })).filter(quarter)).toEqual(before.filter(quarter))
})

test('residents read up to which day was judged', async () => {
  const judging = await api.em().execute('select through::text from public_record.judging')

  expect(judging).toEqual([{ through: '2026-05-19' }])
})
