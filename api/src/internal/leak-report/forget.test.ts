import { order2023 } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Api, startApi } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { forgetClosed } from './forget.ts'
import { reported } from './given.testing.ts'

const CLOSE = `mutation ($input: LeakReportCloseInput!) {
  leakReportClose(input: $input) { errors { code } }
}`

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

function night(today: string): Promise<void> {
  return forgetClosed(askIn(api.em()), { today, policy: order2023 })
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
