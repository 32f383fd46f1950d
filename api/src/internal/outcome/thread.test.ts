import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { raisedAt, signed } from '../slip/way.testing.ts'
import { ANSWER, day, published, signedMeeting, WITHDRAW } from './way.testing.ts'

const STEPS = `query ($id: ID!) {
  outcome(id: $id) {
    items { number steps { day kind state meeting { id } } }
    carried { state item { number title(language: RU) state meeting { id } } }
  }
}`

const THREAD = `query ($id: ID!) {
  meeting(id: $id) {
    appeals { thread { day kind text given to { ru } state words { ru } meeting { id } } }
  }
}`

const later = '2026-07-15'

let api: Awaited<ReturnType<typeof startApi>>
let first: Awaited<ReturnType<typeof signedMeeting>>
let second: string

beforeAll(async () => {
  api = await startApi()
  first = await signedMeeting(api)
  await published(api, first.id)
  second = (await raisedAt(api, later, { answer: 'FULL' })).meetingId
  await signed(api, { meetingId: second, day: later })
})

afterAll(() => api.close())

test('before the later report is public nobody reads what it says', async () => {
  const { outcome } = await api.on('2026-07-16').askPublic(STEPS, { id: first.id })

  expect(outcome.items[0].steps.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['RAISED', 'CHECK_OPENED', 'OVERDUE'],
  ])
})

test('R30-2: the thread of an item goes on in the report after it, and both lead to each other', async () => {
  await published(api, second, '2026-07-17')

  const on = api.on('2026-07-18')
  const before = await on.askPublic(STEPS, { id: first.id })
  const after = await on.askPublic(STEPS, { id: second })

  expect(before.outcome.items[0].steps).toEqual([
    { day, kind: 'RAISED', state: null, meeting: null },
    { day, kind: 'CHECK_OPENED', state: null, meeting: null },
    { day: expect.any(String), kind: 'OVERDUE', state: null, meeting: null },
    { day: later, kind: 'REPORTED', state: 'CHECKING', meeting: { id: second } },
  ])
  expect(after.outcome.carried).toEqual([
    {
      state: 'CHECKING',
      item: { number: 1, title: 'Шум по ночам', state: 'OVERDUE', meeting: { id: first.id } },
    },
  ])
  expect(before.outcome.carried).toEqual([])
})

test('staff read what was promised then and done since', async () => {
  const answer = { appealId: first.appealId, text: 'Рейдтер өткізілді.', on: '2026-07-18' }
  await api.on('2026-07-18').ask(ANSWER, { input: answer })

  const { meeting } = await api.on('2026-07-19').ask(THREAD, { id: first.id })

  const nothing = { text: null, given: null, to: null, state: null, words: null, meeting: null }
  expect(meeting.appeals[0].thread).toEqual([
    {
      ...nothing,
      ...{ day, kind: 'RAISED', text: expect.stringContaining('шуға'), meeting: { id: first.id } },
    },
    {
      ...{ ...nothing, day, kind: 'PROMISED', given: 'PARTIAL', meeting: { id: first.id } },
      text: 'Гүлмира Сапарқызының шағымы бойынша тексеру жүргізіледі.',
    },
    { ...nothing, day, kind: 'CHECK_OPENED' },
    { ...nothing, day: later, kind: 'REPORTED', state: 'CHECKING', meeting: { id: second } },
    { ...nothing, day: '2026-07-18', kind: 'ANSWERED_LATER', text: 'Рейдтер өткізілді.' },
  ])
})

test('with a withdrawal what the later report said is gone too', async () => {
  const input = { meetingId: second, reason: 'OTHER' }
  await api.on('2026-07-20').as('reviewer').ask(WITHDRAW, { input })

  const { outcome } = await api.on('2026-07-20').askPublic(STEPS, { id: first.id })
  const gone = await api.on('2026-07-20').askPublic(STEPS, { id: second })

  expect(JSON.stringify(outcome.items)).not.toContain('REPORTED')
  expect(gone.outcome.carried).toEqual([])
})
