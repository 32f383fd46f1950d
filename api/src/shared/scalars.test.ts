import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../testing/index.ts'
import { isDay, isInstant } from './scalars.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each(['0000-01-01', '1899-12-31', '3000-01-01', '9999-12-31', '2026-02-30', '+012026-01-01'])(
  '%s is no day that anybody means',
  (day) => {
    expect(isDay(day)).toBe(false)
    expect(isInstant(`${day}T00:00:00Z`)).toBe(false)
  },
)

test.each(['1900-01-01', '2026-12-31', '2999-12-31'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true)
  expect(isInstant(`${day}T00:00:00+05:00`)).toBe(true)
})

test.each(['0001-01-01', '9999-12-31'])(
  'staff and residents who write %s are told',
  async (day) => {
    const { precinctId } = api.city
    const findings = `{ findings(precinctId: "${precinctId}", quarter: "2026-Q1", on: "${day}") { duty } }`
    const meetings = `{ meetings(filter: { from: "${day}" }) { edges { node { id } } } }`
    const on = api.on('2026-04-01')

    await expect(on.ask(findings)).rejects.toThrow(`Not a Day: ${day}`)
    await expect(on.ask(meetings)).rejects.toThrow(`Not a Day: ${day}`)
    await expect(on.askPublic(meetings)).rejects.toThrow(`«${day}» деген күн жоқ.`)
  },
)

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { errors { code } }
}`

test.each([
  { language: 'kk', says: '«2026-13-01T00:00:00Z» уақытты білдірмейді.' },
  { language: 'ru', says: '«2026-13-01T00:00:00Z» не обозначает времени.' },
  { language: 'en', says: 'Not an Instant: 2026-13-01T00:00:00Z.' },
] as const)(
  'who asks in $language is told so in it, and which field is meant',
  async ({ language, says }) => {
    const input = { precinctIds: [api.city.precinctId], form: 'INDOORS', languages: ['KK'] }
    const wrong = { ...input, startsAt: '2026-13-01T00:00:00Z' }
    const asked = api.on('2026-04-01').in(language).ask(SCHEDULE, { input: wrong })

    await expect(asked).rejects.toThrow(says)
    await expect(asked).rejects.toThrow('(input.startsAt)')
  },
)

test('residents read in the language of their header what was not a day', async () => {
  const { body } = await api.public.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'accept-language': 'ru' },
    payload: { query: '{ meetings(filter: { from: "31.12.2026" }) { totalCount } }' },
  })

  const { errors } = JSON.parse(body)
  expect(errors[0].message).toBe('Дня «31.12.2026» не бывает. Напишите день так: 2026-04-15.')
  expect(JSON.stringify(errors)).not.toContain('malformed')
})

test.each(['1900-01-01', '2022-01-01', '2999-12-31'])(
  'of %s, on which the order is not in force or nobody knows yet, nothing is found and nothing fails',
  async (day) => {
    const { precinctId } = api.city
    const quarter = `${day.slice(0, 4)}-Q${day.endsWith('31') ? 4 : 1}`
    const cell = `precinctId: "${precinctId}", quarter: "${quarter}"`
    const on = api.on('2026-04-01')

    const { findings } = await on.ask(`{ findings(${cell}, on: "${day}") { duty } }`)
    const { policyDifferences } = await on.ask(
      `{ policyDifferences(policy: { noticeDays: 15 }, since: "${day}", quarter: "${quarter}") { duty } }`,
    )
    const { compliance } = await on.askPublic(`{ compliance(quarter: "${quarter}") { precincts } }`)

    expect([findings, policyDifferences, compliance]).toEqual([[], [], { precincts: 0 }])
  },
)
