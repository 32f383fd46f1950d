import { order2023 } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { forgetReports } from './forget.ts'
import { reported } from './given.testing.ts'

const CLOSE = `mutation ($input: LeakReportCloseInput!) {
  leakReportClose(input: $input) { errors { code } }
}`

const LISTED = '{ leakReports { edges { node { id } } } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('what was closed more than ninety days ago is deleted though nobody acts, and an open one stays', async () => {
  await closed(api, 'Ескі хабарлама.')
  await reported(api, { text: 'Ашық хабарлама.' })

  await night('2026-07-20')
  const onTheNinetiethDay = await kept()
  await night('2026-07-21')
  const onTheNextDay = await kept()
  await night('2026-07-21')

  expect(onTheNinetiethDay).toEqual(['Ашық хабарлама.', 'Ескі хабарлама.'])
  expect(onTheNextDay).toEqual(['Ашық хабарлама.'])
  expect(await kept()).toEqual(onTheNextDay)
})

test('an open one waits for its reviewer a year from the day on which it came, and no longer', async () => {
  await reported(api, { text: 'Оқылмаған хабарлама.' }, '2028-02-29T18:59:00Z')
  const listed = async (on: string) => {
    const { leakReports } = await api.on(on).as('reviewer').ask(LISTED)
    return leakReports.edges.length
  }

  await night('2029-02-28')
  const onTheLastDay = [await kept(), await listed('2029-02-28')]
  const onTheNextDay = await listed('2029-03-01')
  await night('2029-03-01')

  expect(onTheLastDay).toEqual([['Оқылмаған хабарлама.'], 1])
  expect(onTheNextDay).toBe(0)
  expect(await kept()).toEqual([])
})

function night(today: string): Promise<void> {
  return forgetReports(askIn(api.em()), { today, policy: order2023 })
}

async function closed(at: Api, text: string): Promise<void> {
  const leakReportId = await reported(at, { text })
  const input = { leakReportId, result: 'HIDDEN' }
  const { leakReportClose } = await at.on('2026-04-21').as('reviewer').ask(CLOSE, { input })
  expect(leakReportClose.errors).toEqual([])
}

async function kept(): Promise<string[]> {
  const rows = await api
    .em()
    .execute<{ text: string }[]>('select text from dropbox.leak_report order by text')
  return rows.map(({ text }) => text)
}
