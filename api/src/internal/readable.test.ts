import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../testing/index.ts'
import { whyUnreadable } from './readable.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { meeting { id } errors { code message } }
}`

test.each([
  { what: 'a hundred thousand characters', note: 'ә'.repeat(100_000), code: 'TEXT_TOO_LONG' },
  { what: 'a sign that ends a text in C', note: 'Кездесу\u0000', code: 'TEXT_UNREADABLE' },
  { what: 'a terminal’s escape', note: '\u001b[31mКездесу', code: 'TEXT_UNREADABLE' },
  { what: 'half a sign', note: 'Кездесу \ud83d', code: 'TEXT_UNREADABLE' },
])('$what is refused with a sentence in each language', async ({ note, code }) => {
  const input = inputOf({ note: { kk: note, ru: 'Встреча' } })

  const said = await Promise.all(
    (['kk', 'ru', 'en'] as const).map((language) =>
      api.on('2026-04-01').in(language).ask(SCHEDULE, { input }),
    ),
  )

  expect(said.map(({ meetingSchedule }) => meetingSchedule.errors[0].code)).toEqual([
    code,
    code,
    code,
  ])
  const sentences = said.map(({ meetingSchedule }) => meetingSchedule.errors[0].message)
  expect(new Set(sentences).size).toBe(3)
})

test.each([
  { what: 'a year before the order', startsAt: '2022-05-15T14:00:00Z', code: 'BEFORE_ORDER' },
  { what: 'a year of slips', startsAt: '2226-05-15T14:00:00Z', code: 'TOO_FAR_AHEAD' },
  { what: 'a place abroad', latitude: 76.9, longitude: 43.2, code: 'PLACE_ABROAD' },
  { what: 'half a place', latitude: 43.2, code: 'POSITION_HALF' },
])('a meeting in $what is refused, and nothing is kept', async ({ what: _, code, ...other }) => {
  const { meetingSchedule } = await api.on('2026-04-01').ask(SCHEDULE, { input: inputOf(other) })

  expect(meetingSchedule).toMatchObject({ meeting: null, errors: [{ code }] })
})

test('what was said at a meeting may be long, and lines and tabs are text', () => {
  const said = { text: `Бірінші жол\n\tекінші\r\n${'а'.repeat(40_000)}` }

  expect(whyUnreadable({ input: [said] })).toEqual([])
  expect(whyUnreadable({ name: said.text })).toEqual(['TEXT_TOO_LONG'])
})

function inputOf(other: object) {
  return {
    precinctIds: [api.city.precinctId],
    startsAt: '2026-05-15T14:00:00Z',
    form: 'INDOORS',
    languages: ['KK'],
    ...other,
  }
}
