import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) {
    meeting { id stage day precincts { precinct { number } inspector { name { ru { surname } } } } }
    errors { code ground spans { field text } }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

function input(day: string, rest: object = {}) {
  return {
    precinctIds: [api.city.precinctId],
    startsAt: evening(day, '19:00'),
    form: 'INDOORS',
    languages: ['KK'],
    ...rest,
  }
}

test('a planned meeting names whoever serves in the precinct on its day', async () => {
  const { meetingSchedule } = await api
    .on('2026-03-01')
    .ask(SCHEDULE, { input: input('2026-04-15') })

  expect(meetingSchedule).toMatchObject({
    meeting: {
      stage: 'PLANNED',
      day: '2026-04-15',
      precincts: [
        { precinct: { number: 28 }, inspector: { name: { ru: { surname: 'Жумагали' } } } },
      ],
    },
    errors: [],
  })
})

test('an evening hour in UTC is the next day in Almaty', async () => {
  const late = input('2026-04-15', { startsAt: '2026-04-15T19:30:00Z' })

  const { meetingSchedule } = await api.on('2026-03-01').ask(SCHEDULE, { input: late })

  expect(meetingSchedule.meeting.day).toBe('2026-04-16')
})

test('two precincts report at one joint meeting', async () => {
  const precinctIds = [api.city.precinctId, api.city.neighbourPrecinctId]

  const { meetingSchedule } = await api
    .on('2026-03-01')
    .ask(SCHEDULE, { input: input('2026-04-16', { precinctIds }) })

  const numbers = meetingSchedule.meeting.precincts.map(
    ({ precinct }: { precinct: { number: number } }) => precinct.number,
  )
  expect(numbers.toSorted()).toEqual([28, 29])
})

test('a meeting that was held and never planned may be entered afterwards', async () => {
  const { meetingSchedule } = await api
    .on('2026-05-01')
    .ask(SCHEDULE, { input: input('2026-04-20') })

  expect(meetingSchedule.errors).toEqual([])
})

test('a meeting without a precinct is refused', async () => {
  const nowhere = input('2026-04-17', { precinctIds: [] })

  const { meetingSchedule } = await api.on('2026-03-01').ask(SCHEDULE, { input: nowhere })

  expect(meetingSchedule.errors).toMatchObject([{ code: 'PRECINCT_MISSING', ground: '¶26' }])
})

test('nobody plans a meeting for precincts that are not theirs', async () => {
  const elsewhere = input('2026-04-18', { precinctIds: [api.city.strangePrecinctId] })
  const unknown = input('2026-04-18', { precinctIds: [randomUUID()] })

  const theirs = await api.on('2026-03-01').ask(SCHEDULE, { input: elsewhere })
  const nobodys = await api.on('2026-03-01').ask(SCHEDULE, { input: unknown })

  expect(theirs.meetingSchedule.errors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect(nobodys.meetingSchedule.errors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test.each(['reviewer', 'supervisor', 'administrator'] as const)(
  'the %s plans no meeting',
  async (account) => {
    const { meetingSchedule } = await api
      .on('2026-03-01')
      .as(account)
      .ask(SCHEDULE, { input: input('2026-04-19') })

    expect(meetingSchedule.errors).toMatchObject([{ code: 'FORBIDDEN' }])
  },
)

test('a resident named in the note for the public refuses the meeting and is shown', async () => {
  const note = {
    kk: 'Кіреберісте Айгүл Серікбаева қарсы алады, тел. 8 701 234 56 78.',
    ru: 'Вход со двора.',
  }

  const { meetingSchedule } = await api
    .on('2026-03-01')
    .ask(SCHEDULE, { input: input('2026-04-21', { note }) })

  expect(meetingSchedule.meeting).toBeNull()
  expect(meetingSchedule.errors).toMatchObject([{ code: 'PERSONAL_DATA_FOUND' }])
  const found = meetingSchedule.errors[0].spans.map(({ text }: { text: string }) => text).join(' ')
  expect(found).toContain('Серікбаева')
  expect(found).toContain('701 234 56 78')
})

test.each([
  { joinLink: 'https://us02web.zoom.us/j/87012345678?pwd=QWxtYXR5MjAyNg.1', errors: [] },
  { joinLink: 'https://t.me/bostandyk_police', errors: [] },
  {
    joinLink: 'https://wa.me/77015551234',
    errors: [
      {
        code: 'PERSONAL_DATA_IN_LINK',
        ground: null,
        spans: [{ field: 'joinLink', text: '77015551234' }],
      },
    ],
  },
])('a meeting is joined by a link that leads to nobody in person: $joinLink', async (row) => {
  const { meetingSchedule } = await api
    .on('2026-03-01')
    .ask(SCHEDULE, { input: input('2026-04-20', { form: 'ONLINE', joinLink: row.joinLink }) })

  expect(meetingSchedule.errors).toEqual(row.errors)
})

test('the officer who reports may be named in the note', async () => {
  const note = { kk: 'Есеп береді: Жұмағали Қанат.', ru: 'Отчитывается Жумагали Канат.' }

  const { meetingSchedule } = await api
    .on('2026-03-01')
    .ask(SCHEDULE, { input: input('2026-04-22', { note }) })

  expect(meetingSchedule.errors).toEqual([])
})
