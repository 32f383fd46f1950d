import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import {
  ANSWER,
  day,
  PUBLIC,
  PUBLISH,
  plainHeading,
  REVIEW,
  raised,
  recorded,
  signed,
  signedMeeting,
} from './way.testing.ts'

/** A word that begins a title, and may be a name or a flower. */
const doubtful = { kk: 'Түнгі шу', ru: 'Роза у подъезда' }
const marked = { field: 'title:1:ru', type: 'PERSON', text: 'Роза' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  await api
    .em()
    .execute("update internal.staff set role = 'REVIEWER' where id = ?", [
      api.city.staff.supervisor,
    ])
})

afterAll(() => api.close())

test('a title in which a word may be a name is published by somebody else than who wrote it', async () => {
  const meeting = await signedMeeting(api)
  await titled(meeting, doubtful)

  const own = await publish(meeting.id)
  const other = await publish(meeting.id, { as: 'supervisor' })

  expect(own).toMatchObject([{ code: 'OWN_TITLE', spans: [marked] }])
  expect(other).toEqual([])
})

test('a title that only its author published is asked about once a word of it is on record as a name', async () => {
  const meeting = await signedMeeting(api)
  await titled(meeting, { kk: 'Түнгі шу', ru: 'Шум у КСК «Достық»' })
  const before = await publish(meeting.id)
  await done('participantMention', { meetingId: meeting.id, name: 'Достық Алия' })

  await done('outcomeReview', { meetingId: meeting.id, rest: 'HIDE' })
  const again = await publish(meeting.id, { on: '2026-04-18' })

  expect(before).toEqual([])
  expect(again).toMatchObject([{ code: 'OWN_TITLE' }])
  expect(await publish(meeting.id, { on: '2026-04-18', as: 'supervisor' })).toEqual([])
})

test('once somebody else has published a title, its author goes on publishing it', async () => {
  const meeting = await signedMeeting(api)
  await titled(meeting, doubtful)
  await publish(meeting.id, { as: 'supervisor' })
  const answer = { text: 'Тексерілді.', language: 'KK' }
  await api.on('2026-04-18').ask(ANSWER, { input: { appealId: meeting.appealId, ...answer } })

  await titled(meeting, doubtful, { on: '2026-04-19' })
  const again = await publish(meeting.id, { on: '2026-04-19' })
  await titled(meeting, { ...doubtful, ru: 'Вера у подъезда' }, { on: '2026-04-20' })
  const another = await publish(meeting.id, { on: '2026-04-20' })

  expect(again).toEqual([])
  expect(another).toMatchObject([{ code: 'OWN_TITLE' }])
})

test('who only sends the same title again is not its author', async () => {
  const meeting = await signedMeeting(api)
  await titled(meeting, doubtful)
  await titled(meeting, doubtful, { on: '2026-04-17T08:00:00Z', as: 'supervisor' })

  expect(await publish(meeting.id, { as: 'supervisor' })).toEqual([])
})

test('a title in which the engine finds nothing needs nobody else', async () => {
  const meeting = await signedMeeting(api)
  await titled(meeting, plainHeading.title)

  expect(await publish(meeting.id)).toEqual([])
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id: meeting.id })
  expect(outcome.items[0].title).toBe(plainHeading.title.ru)
})

test('a reviewer sees every name that would be public beside the texts', async () => {
  const { id } = await api.given.held({ day })
  const appealId = await raised(api, id)
  const named = (name: string) => ({ kk: `${name} (қаз)`, ru: name })
  const source = { sourceKind: 'STATE_STATISTICS', source: named('Отчёт'), retrievedOn: day }
  const act = {
    number: '1',
    editionOn: '2024-07-08',
    link: 'https://adilet.zan.kz/rus/docs/Z100000271_',
  }
  const period = { periodFrom: '2026-01-01', periodUntil: '2026-03-31' }
  await recorded(api, id, {
    participants: 0,
    reports: [{ section: 'LEGISLATION', nothingBecause: named('Без изменений') }],
    acts: [{ name: named('Закон о профилактике'), ...act }],
    figures: [
      { section: 'CRIME_SITUATION', label: named('Краж'), value: 12, ...period, ...source },
    ],
    sources: [{ kind: 'MASS_MEDIA', name: named('Районные издания') }],
  })
  await signed(api, id)
  await titled({ id, appealId }, plainHeading.title)

  const SEEN = `query ($id: ID!) {
    toReview(meetingId: $id) { review { finished { key language text hidden { start } } } }
  }`
  const { toReview } = await api.on('2026-04-18').as('reviewer').ask(SEEN, { id })

  const seen = toReview.review.finished.filter(({ key }: { key: string }) => key.endsWith(':ru'))
  expect(seen).toEqual(
    [
      ['title:1:ru', plainHeading.title.ru],
      ['figure:1:ru', 'Краж'],
      ['figure:1:source:ru', 'Отчёт'],
      ['source:1:ru', 'Районные издания'],
      ['silent:LEGISLATION:ru', 'Без изменений'],
      ['act:1:ru', 'Закон о профилактике'],
      ['venue:1:ru', 'Школа № 25, актовый зал'],
      ['address:1:ru', 'проспект Абая, 52'],
      ['after:1:ru', 'Школа № 25, актовый зал'],
    ].map(([key, text]) => ({ key, language: 'RU', text, hidden: [] })),
  )
})

interface Raised {
  readonly id: string
  readonly appealId: string
}

async function titled(
  { id: meetingId, appealId }: Raised,
  title: object,
  { on = '2026-04-17', as = 'reviewer' }: When = {},
) {
  const headings = [{ appealId, topic: 'NOISE', title }]
  const { outcomeReview } = await api
    .on(on)
    .as(as)
    .ask(REVIEW, { input: { meetingId, rest: 'HIDE', headings } })
  expect(outcomeReview.errors).toEqual([])
}

async function done(name: string, input: object) {
  expect(await codesOf(api, { name, input, on: '2026-04-18', as: 'reviewer' })).toEqual([])
}

interface When {
  readonly on?: string
  readonly as?: Account
}

async function publish(meetingId: string, { on = '2026-04-17', as = 'reviewer' }: When = {}) {
  const { outcomePublish } = await api.on(on).as(as).ask(PUBLISH, { input: { meetingId } })
  return outcomePublish.errors
}
