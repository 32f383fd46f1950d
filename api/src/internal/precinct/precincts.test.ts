import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const PRECINCTS = `{
  precincts { number district { kato name { ru } } point { number body { name { ru } } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { account: 'inspector', numbers: [28] },
  { account: 'neighbour', numbers: [29] },
  { account: 'assistant', numbers: [28] },
  { account: 'head', numbers: [28, 29] },
  { account: 'reviewer', numbers: [28, 29] },
  { account: 'supervisor', numbers: [28, 29] },
  { account: 'administrator', numbers: [28, 29] },
  { account: 'stranger', numbers: [31] },
] as const)('the $account serves the precincts $numbers', async ({ account, numbers }) => {
  const { precincts } = await api.on('2026-04-01').as(account).ask(PRECINCTS)

  expect(precincts.map(({ number }: { number: number }) => number)).toEqual(numbers)
})

test('a precinct tells where it belongs', async () => {
  const { precincts } = await api.on('2026-04-01').ask(PRECINCTS)

  expect(precincts).toEqual([
    {
      number: 28,
      district: { kato: '751410000', name: { ru: 'Бостандыкский район' } },
      point: { number: 7, body: { name: { ru: 'Управление полиции Бостандыкского района' } } },
    },
  ])
})
