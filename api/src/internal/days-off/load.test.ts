import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inDatabase } from '../../database/in-database.ts'
import { startApi, toSign } from '../../testing/index.ts'
import { askOn } from '../ask.ts'
import {
  evening,
  published,
  raised,
  recorded,
  registered,
  resident,
  SIGN,
  signedMeeting,
} from '../outcome/way.testing.ts'
import { readEditions } from '../policy/editions.ts'
import { loadDaysOff } from './load-file.ts'

const LOAD = `mutation ($input: DaysOffLoadInput!) {
  daysOffLoad(input: $input) {
    file { name years }
    years
    rejected { line code message }
    errors { code }
  }
}`

const TERMS = `query ($id: ID!) {
  meeting(id: $id) {
    appeals { dueOn dueProvisional termChanges { cause dueBefore dueAfter } }
  }
}`

const CALENDAR = `query ($year: Int!) {
  workCalendar(year: $year) { known days { day kind source } }
}`

const PROVISIONAL = `query ($id: ID!) { outcome(id: $id) { items { state dueOn dueProvisional } } }`

const heading = 'year,kind,day,instead_of,source'
const order = 'Order of the Minister of Labour of 20 November 2025 No. 300'
const moved = `${heading}\n2026,MOVED,2026-05-08,2026-05-10,"${order}"\n`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

function load(text: string, other: object = {}) {
  const input = { name: '2026.csv', text, ...other }
  return api.on('2026-04-20').as('administrator').in('ru').ask(LOAD, { input })
}

test('R32-12: one bad line refuses the whole file, and every bad line is named with its reason', async () => {
  const bad = [
    ...[heading, `2026,MOVED,2026-05-08,2026-05-10,${order}`, '2026,MOVED,2026-05-09,2026-05-10,'],
    ...['', '2026,MOVED,8 мая,2026-05-10,акт', '2027,NONE,,,акт'],
  ].join('\n')

  const { daysOffLoad } = await load(bad)

  expect(daysOffLoad).toMatchObject({ file: null, errors: [{ code: 'DAYS_OFF_REJECTED' }] })
  expect(daysOffLoad.rejected).toEqual([
    {
      ...{ line: 3, code: 'DAYS_OFF_ALREADY' },
      message: 'Этот день и так выходной. Укажите рабочий день, на который перенесён отдых.',
    },
    { line: 3, code: 'DAYS_OFF_SOURCE_MISSING', message: expect.any(String) },
    { line: 3, code: 'DAYS_OFF_TWICE', message: expect.any(String) },
    { line: 5, code: 'DAYS_OFF_LINE_UNREADABLE', message: expect.any(String) },
  ])
  const { workCalendar } = await api.on('2026-04-20').ask(CALENDAR, { year: 2026 })
  expect(workCalendar.known).toBe(false)
})

test('R32-12: a file without rows, without its heading, or loaded by somebody else is refused', async () => {
  const empty = await load(heading)
  const other = await load('день;вид\n1;2')
  const input = { name: '2026.csv', text: moved }
  const inspector = await api.on('2026-04-20').ask(LOAD, { input })

  expect(empty.daysOffLoad.errors).toEqual([{ code: 'DAYS_OFF_EMPTY' }])
  expect(other.daysOffLoad.rejected).toMatchObject([{ line: 1, code: 'DAYS_OFF_LINE_UNREADABLE' }])
  expect(inspector.daysOffLoad.errors).toEqual([{ code: 'FORBIDDEN' }])
})

test('R32-12: a dry run says what the file holds, and keeps nothing', async () => {
  const { daysOffLoad } = await load(moved, { dryRun: true })

  expect(daysOffLoad).toMatchObject({ file: null, years: [2026], rejected: [], errors: [] })
  const { workCalendar } = await api.on('2026-04-20').ask(CALENDAR, { year: 2026 })
  expect(workCalendar.known).toBe(false)
})

test('R32-12: loading moves the terms of what is open, with their history and what residents read, and no others', async () => {
  const open = await signedMeeting(api)
  const done = await signedMeeting(api)
  await published(api, open.id)
  await api
    .em()
    .execute(
      `update internal.appeal set answered_on = '2026-04-19', later_answer = 'Иә', later_answer_language = 'kk' where id = ?`,
      [done.appealId],
    )
  const before = await api.on('2026-04-20').askPublic(PROVISIONAL, { id: open.id })

  const { daysOffLoad } = await load(moved)

  expect(daysOffLoad).toMatchObject({ file: { name: '2026.csv', years: [2026] }, errors: [] })
  const terms = await api.on('2026-04-20').ask(TERMS, { id: open.id })
  expect(terms.meeting.appeals).toEqual([
    {
      ...{ dueOn: '2026-05-10', dueProvisional: false },
      termChanges: [
        { cause: 'OPENED', dueBefore: null, dueAfter: '2026-05-08' },
        { cause: 'DAYS_OFF', dueBefore: '2026-05-08', dueAfter: '2026-05-10' },
      ],
    },
  ])
  const closed = await api.on('2026-04-20').ask(TERMS, { id: done.id })
  expect(closed.meeting.appeals[0]).toMatchObject({ dueOn: '2026-05-08' })
  expect(before.outcome.items).toEqual([
    { state: 'CHECKING', dueOn: '2026-05-08', dueProvisional: true },
  ])
  for (const [day, state] of [
    ['2026-05-10', 'CHECKING'],
    ['2026-05-11', 'OVERDUE'],
  ] as const) {
    const { outcome } = await api.on(day).askPublic(PROVISIONAL, { id: open.id })
    expect(outcome.items).toEqual([{ state, dueOn: '2026-05-10', dueProvisional: false }])
  }
})

test('R32-12: every day against the week is told with the act that says so', async () => {
  const { workCalendar } = await api.on('2026-04-20').ask(CALENDAR, { year: 2026 })

  expect(workCalendar.known).toBe(true)
  expect(workCalendar.days).toEqual(
    expect.arrayContaining([
      { day: '2026-05-08', kind: 'MOVED', source: order },
      { day: '2026-05-10', kind: 'WORKED', source: order },
      { day: '2026-05-11', kind: 'SHIFTED', source: null },
      { day: '2026-10-25', kind: 'HOLIDAY', source: expect.stringContaining('No. 267') },
    ]),
  )
})

test.each([2021, 99_999])('no calendar is kept of the year %i', async (year) => {
  const asked = api.on('2026-04-20').ask(CALENDAR, { year })

  await expect(asked).rejects.toThrow('BAD_USER_INPUT: "year" is from 2022 to 2100')
})

test('R32-12: a later file takes the place of an earlier one, year by year', async () => {
  const { id } = await signedMeeting(api)
  const none = `${heading}\n2026,NONE,,,"Ministry of Labour, letter of 12 April 2026"\n`

  await load(none, { name: 'mended.csv' })

  const { meeting } = await api.on('2026-04-20').ask(TERMS, { id })
  expect(meeting.appeals[0]).toMatchObject({ dueOn: '2026-05-08', dueProvisional: false })
})

test('R32-12: a signature and a file that is loaded at once take turns: no term stays behind', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const participantId = await registered(api, id, resident)
  await raised(api, id, { participantId })
  await recorded(api, id)
  const toBeSigned = await toSign(api.on(evening), id)

  await Promise.all([
    api.on(evening).ask(SIGN, { input: toBeSigned }),
    api
      .on(evening)
      .as('administrator')
      .ask(LOAD, { input: { name: '2026.csv', text: moved } }),
  ])

  const { meeting } = await api.on('2026-04-20').ask(TERMS, { id })
  expect(meeting.appeals[0].dueOn).toBe('2026-05-10')
})

test('R32-12: an operator loads the same file at the machine', async () => {
  const file = { name: '2027.csv', text: `${heading}\n2027,NONE,,,акт\n`, by: null, dryRun: false }
  await api
    .em()
    .execute(`insert into internal.duty_cell (precinct_id, quarter) values (?, '2027-Q1')`, [
      api.city.precinctId,
    ])

  const loaded = await inDatabase(api.urls.staff, async (client) => {
    const ask = askOn(client)
    const editions = await readEditions(ask)
    await client.query('begin')
    const done = await loadDaysOff(ask, {
      ...{ ...file, editions, now: '2026-04-20T06:00:00Z', today: '2026-04-20' },
    })
    await client.query('commit')
    return done
  })

  expect(loaded).toMatchObject({ years: [2027], rows: 1, rejected: [], moved: [] })
  const judged = await api
    .em()
    .execute(`select from internal.duty_cell where quarter = '2027-Q1' and judged_at is not null`)
  expect(judged).toHaveLength(1)
})
