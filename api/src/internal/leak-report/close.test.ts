import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { reported } from './given.testing.ts'

const CLOSE = `mutation ($input: LeakReportCloseInput!) {
  leakReportClose(input: $input) {
    leakReport { id version text result note closedAt closedBy { role } }
    errors { code }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a reviewer says what became of a report, and it no longer waits', async () => {
  const leakReportId = await reported(api, { text: 'Көршімнің аты көрініп тұр.' })
  const on = api.on('2026-04-21').as('reviewer')

  const input = { leakReportId, result: 'HIDDEN', note: ' Нәтиже қайтарып алынды. ' }
  const { leakReportClose } = await on.ask(CLOSE, { input })

  expect(leakReportClose).toMatchObject({
    leakReport: {
      result: 'HIDDEN',
      note: 'Нәтиже қайтарып алынды.',
      closedAt: '2026-04-21T05:00:00Z',
      closedBy: { role: 'REVIEWER' },
      version: 2,
    },
    errors: [],
  })
  const { leakReports } = await on.ask('{ leakReports { edges { node { id } } } }')
  expect(leakReports.edges).toEqual([])
})

test('it is closed once; the same request again is the same act', async () => {
  const leakReportId = await reported(api, { text: 'Телефоным тұр.' })
  const on = api.on('2026-04-21').as('reviewer')
  const input = { leakReportId, result: 'NOT_THERE', requestId: 'r-1' }

  await on.ask(CLOSE, { input })
  const same = await on.ask(CLOSE, { input })
  const second = await on.ask(CLOSE, { input: { leakReportId, result: 'HIDDEN' } })

  expect(same.leakReportClose).toMatchObject({ leakReport: { result: 'NOT_THERE' }, errors: [] })
  expect(second.leakReportClose.errors).toEqual([{ code: 'ALREADY_CLOSED' }])
})

test('the second of two who close at once is told', async () => {
  const leakReportId = await reported(api, { text: 'Мекенжайым тұр.' })
  const input = { leakReportId, result: 'HIDDEN', version: 7 }

  const { leakReportClose } = await api.on('2026-04-21').as('reviewer').ask(CLOSE, { input })

  expect(leakReportClose).toMatchObject({
    leakReport: { id: leakReportId, result: null },
    errors: [{ code: 'CHANGED_MEANWHILE' }],
  })
})

test.each(['inspector', 'head', 'supervisor', 'administrator'] as const)(
  'for the %s there is no such report',
  async (account) => {
    const leakReportId = await reported(api, { text: `Есімім тұр: ${account}` })
    const input = { leakReportId, result: 'HIDDEN' }

    const { leakReportClose } = await api.on('2026-04-21').as(account).ask(CLOSE, { input })

    expect(leakReportClose).toEqual({ leakReport: null, errors: [{ code: 'NOT_FOUND' }] })
  },
)

test('a report of another police body is not there', async () => {
  const page = `/kk/precincts/${api.city.strangePrecinctId}`
  const leakReportId = await reported(api, { text: 'Бөтен учаске.', page })
  const input = { leakReportId, result: 'HIDDEN' }

  const { leakReportClose } = await api.on('2026-04-21').as('reviewer').ask(CLOSE, { input })

  expect(leakReportClose.errors).toEqual([{ code: 'NOT_FOUND' }])
})

test('a report of the precinct’s page, and of the meeting’s, is closed by the reviewer of the body', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const pages = [`/kk/precincts/${api.city.precinctId}`, `/ru/meetings/${id}`]

  for (const page of pages) {
    const leakReportId = await reported(api, { text: `Осы бетте: ${page}`, page })
    const input = { leakReportId, result: 'NOT_PERSONAL' }
    const { leakReportClose } = await api.on('2026-04-21').as('reviewer').ask(CLOSE, { input })
    expect(leakReportClose.errors).toEqual([])
  }
})
