import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const PREPARE = `mutation ($input: MeetingPrepareInput!) {
  meetingPrepare(input: $input) {
    meeting { timeBasis timeWords { kk } expected capacity }
    errors { code }
  }
}`

const PUBLISHED = `query ($id: ID!) {
  meeting(id: $id) { timeBasis { basis words(language: RU) } expected capacity }
}`

const NOTE = 'query ($id: ID!) { meeting(id: $id) { note(language: RU) } }'

const words = {
  kk: 'Тұрғындар кешкі уақытты таңдады.',
  ru: 'Жители выбрали вечернее время.',
}

test('R27-11, R27-12: why the hour is convenient and for how many there is room is written down, and residents read it', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { meetingPrepare } = await prepared(id, {
    ...{ time: { basis: 'POLL', words }, expected: 60, capacity: 80 },
  })

  expect(meetingPrepare).toEqual({
    meeting: { timeBasis: 'POLL', timeWords: { kk: words.kk }, expected: 60, capacity: 80 },
    errors: [],
  })
  const { meeting } = await api.on('2026-04-01').askPublic(PUBLISHED, { id })
  expect(meeting).toEqual({
    ...{ timeBasis: { basis: 'POLL', words: words.ru }, expected: 60, capacity: 80 },
  })
})

test('R27-12: what is not mentioned stays as it was', async () => {
  const { id } = await api.given.meeting({
    ...{ day: '2026-04-15', preparation: { time: { basis: 'REASON', words }, expected: 60 } },
  })

  const { meetingPrepare } = await prepared(id, { capacity: 40 })

  expect(meetingPrepare.meeting).toMatchObject({ timeBasis: 'REASON', expected: 60, capacity: 40 })
})

test('what else residents should know is put otherwise, and stays where it is not mentioned', async () => {
  const note = { kk: 'Кіру ауладан.', ru: 'Вход со двора.' }
  const { id } = await api.given.announced({ day: '2026-04-15', note: words })
  const asking = api.on('2026-04-01')

  await asking.ask(PREPARE, { input: { meetingId: id, preparation: {}, note } })
  await prepared(id, { capacity: 40 })

  const { meeting } = await asking.askPublic(NOTE, { id })
  expect(meeting).toEqual({ note: note.ru })
})

test('R27-12: nobody prepares for fewer than one', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })

  const { meetingPrepare } = await prepared(id, { expected: 0 })

  expect(meetingPrepare).toEqual({ meeting: null, errors: [{ code: 'COUNT_OUT_OF_RANGE' }] })
})

test('R27-11: a reason that names a resident is refused', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })
  const named = { ...words, ru: 'Так попросила Ахметова Гүлнар Сериковна, тел. +7 701 777 00 11.' }

  const { meetingPrepare } = await prepared(id, { time: { basis: 'REASON', words: named } })

  expect(meetingPrepare.errors).toEqual([{ code: 'PERSONAL_DATA_FOUND' }])
})

function prepared(meetingId: string, preparation: object) {
  return api.on('2026-04-01').ask(PREPARE, { input: { meetingId, preparation } })
}
