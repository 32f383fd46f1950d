import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi, toSign } from '../../testing/index.ts'
import {
  CORRECT,
  PUBLIC,
  PUBLISH,
  published,
  REVIEW,
  SIGN,
  signedMeeting,
  WITHDRAW,
} from './way.testing.ts'

const first = 'Кездесу 19:05-те басталды. Тұрғын Дүйсенбаева түнгі шу туралы айтты.'
const opened = { language: 'RU', text: 'Пожаловался сосед с белой собакой.' }

const SPANS = `query ($id: ID!) {
  toReview(meetingId: $id) { review { spans(order: TEXT) { key start end type text } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a correction that shows words where something was hidden is refused, and shows them', async () => {
  const { id } = await corrected(first.replace('Тұрғын Дүйсенбаева', 'Тұрғын оқушы'))

  const { outcomePublish } = await publish(id)

  expect(outcomePublish.errors).toMatchObject([
    { code: 'HIDDEN_WORDS_SHOWN', spans: [{ field: 'protocol', type: 'REVEALED', text: 'оқушы' }] },
  ])
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  expect(outcome.version).toBe(1)
})

test('it is published once a reviewer keeps these words and says why, and not without', async () => {
  const text = first.replace('Тұрғын Дүйсенбаева', 'Тұрғын оқушы')
  const { id } = await corrected(text)
  const start = text.indexOf('оқушы')
  const keep = { text: 'protocol', start, end: start + 5, type: 'PERSON', decision: 'KEEP' }

  await review(id, { own: [keep] })
  const silent = await publish(id)
  await review(id, { own: [{ ...keep, because: 'жалпы сөз' }] })
  const said = await publish(id)

  expect(silent.outcomePublish.errors).toMatchObject([{ code: 'HIDDEN_WORDS_SHOWN' }])
  expect(said.outcomePublish.errors).toEqual([])
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  expect(outcome).toMatchObject({ version: 2, summary: [{ text }] })
})

test('a reviewer who now hides what is public is told so, and publishes knowing it', async () => {
  const { id } = await signedMeeting(api, opened)
  await published(api, id)
  await review(id, { everywhere: [{ words: 'сосед с белой собакой' }] })

  const unaware = await publish(id)
  const alreadyPublic = unaware.outcomePublish.errors[0].spans.map(
    ({ text }: { text: string }) => text,
  )
  const aware = await publish(id, { alreadyPublic })

  expect(unaware.outcomePublish.errors).toMatchObject([
    { code: 'SHOWN_WORDS_HIDDEN', spans: [{ field: 'appeal:1', type: 'WITHHELD' }] },
  ])
  expect(alreadyPublic).toEqual(['сосед с белой собакой'])
  expect(aware.outcomePublish.errors).toEqual([])
  expect(await saidIn(id)).toBe('Пожаловался [житель 2].')
})

test('what was taken back is hidden without more, and what it hid stays hidden', async () => {
  const { id } = await signedMeeting(api, opened)
  await published(api, id)
  await api.on('2026-04-18').ask(WITHDRAW, { input: { meetingId: id, reason: 'PERSONAL_DATA' } })
  await review(id, { everywhere: [{ words: 'сосед с белой собакой' }] })

  const { outcomePublish } = await publish(id)

  expect(outcomePublish.errors).toEqual([])
  const shown = await shownAgain(id)
  expect(shown.outcomePublish.errors).toMatchObject([{ code: 'HIDDEN_WORDS_SHOWN' }])
})

test('words that were hidden everywhere stand again once a reviewer says why', async () => {
  const { id } = await signedMeeting(api, opened)
  await review(id, { everywhere: [{ words: 'Сосед с белой собакой' }] })
  await published(api, id)
  const again = { words: 'сосед с белой собакой', decision: 'KEEP' }

  await review(id, { everywhere: [again] })
  const silent = await publish(id)
  await review(id, { everywhere: [{ ...again, because: 'собака общая' }] })
  const said = await publish(id)

  expect(silent.outcomePublish.errors).toMatchObject([{ code: 'HIDDEN_WORDS_SHOWN' }])
  expect(said.outcomePublish.errors).toEqual([])
  expect(await saidIn(id)).toBe(opened.text)
})

test('letting words stand again shows nothing that is hidden for another reason', async () => {
  const { id } = await signedMeeting(api)
  await review(id, { everywhere: [{ words: 'Тұрғын Дүйсенбаева' }] })
  await published(api, id)
  const again = { words: 'Тұрғын Дүйсенбаева', decision: 'KEEP', because: 'өзі сұрады' }

  await review(id, { everywhere: [again] })
  const hidden = await publish(id)
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  await review(id, { decisions: await kept(id, 'Дүйсенбаева') })
  const shown = await publish(id)

  expect(hidden.outcomePublish.errors).toEqual([])
  expect(outcome.summary[0].text).toBe(first.replace('Дүйсенбаева', '[тұрғын 1]'))
  expect(shown.outcomePublish.errors).toMatchObject([{ code: 'REGISTER_NAME_FOUND' }])
})

test('words that only the edition before the last showed are not hidden unawares', async () => {
  const { id } = await signedMeeting(api, opened)
  await published(api, id)
  await correctedTo(id, `${first} Сыныптас көмектесті.`)
  expect((await publish(id)).outcomePublish.errors).toEqual([])
  await correctedTo(id, first)
  expect((await publish(id)).outcomePublish.errors).toEqual([])
  await correctedTo(id, `${first} Сыныптас көмектесті.`)
  await review(id, { everywhere: [{ words: 'Сыныптас' }] })

  const unaware = await publish(id)
  const aware = await publish(id, { alreadyPublic: ['Сыныптас'] })
  await correctedTo(id, `${first} Сыныптас көмектесті. Рақмет.`)
  const again = await publish(id)

  expect(unaware.outcomePublish.errors).toMatchObject([
    { code: 'SHOWN_WORDS_HIDDEN', spans: [{ field: 'protocol', text: 'Сыныптас' }] },
  ])
  expect(aware.outcomePublish.errors).toEqual([])
  expect(again.outcomePublish.errors).toEqual([])
})

test('a correction that moves what is hidden, or says more, is published', async () => {
  const { id } = await corrected(`Кешке. ${first} Өзгесі айтылмады.`)

  const { outcomePublish } = await publish(id)

  expect(outcomePublish.errors).toEqual([])
})

async function shownAgain(id: string) {
  await review(id, { everywhere: [{ words: 'сосед с белой собакой', decision: 'KEEP' }] })
  return publish(id, {}, '2026-04-20')
}

async function corrected(text: string) {
  const meeting = await signedMeeting(api)
  await published(api, meeting.id)
  await correctedTo(meeting.id, text)
  return meeting
}

async function correctedTo(meetingId: string, text: string): Promise<void> {
  const input = { meetingId, reason: 'WRONG_FACT', text }
  await api.on('2026-04-18').ask(CORRECT, { input })
  const on = api.on('2026-04-18')
  await on.ask(SIGN, { input: await toSign(on, meetingId) })
  await review(meetingId, { decisions: await kept(meetingId, 'оқушы'), rest: 'HIDE' })
}

async function kept(id: string, words: string): Promise<readonly object[]> {
  const spans = await spansOf(id)
  return spans
    .filter(({ text }) => text === words)
    .map(({ key, text: _, ...span }) => ({ ...span, text: key, decision: 'KEEP' }))
}

async function saidIn(id: string): Promise<string> {
  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  return outcome.items[0].said.text
}

interface Shown {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly type: string
  readonly text: string
}

async function spansOf(id: string): Promise<readonly Shown[]> {
  const { toReview } = await api.on('2026-04-18').as('reviewer').ask(SPANS, { id })
  return toReview.review.spans
}

async function review(meetingId: string, asked: object): Promise<void> {
  const reviewer = api.on('2026-04-18').as('reviewer')
  const { outcomeReview } = await reviewer.ask(REVIEW, { input: { meetingId, ...asked } })
  expect(outcomeReview.errors).toEqual([])
}

function publish(meetingId: string, asked: object = {}, on = '2026-04-19') {
  return api
    .on(on)
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId, ...asked } })
}
