import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startApi, toSign } from '../../testing/index.ts'
import {
  CORRECT,
  PUBLIC,
  PUBLISH,
  plainHeading,
  published,
  SIGN,
  signedMeeting,
} from './way.testing.ts'

const DOCUMENT = `query ($id: ID!, $order: SpanOrder! = DOUBT, $changed: Boolean! = false) {
  toReview(meetingId: $id) {
    review {
      undecided
      texts(changed: $changed) { key changes { start end } spans { text decision carried changed } }
      spans(order: $order) {
        key text type person decision confidence carried
        decided { decision at because by { name { ru { surname } } } }
        history { decision because }
      }
      kinds { key undecided hidden kept wordings }
      people { key name undecided hidden wordings }
      finished { key text hidden { words type undecided } }
      everywhere
      headings { appealId }
    }
    errors { code }
  }
}`

const DECIDE = `mutation ($input: OutcomeReviewInput!) {
  outcomeReview(input: $input) {
    review { undecided finished { key text hidden { undecided } } everywhere }
    errors { code }
  }
}`

const spoken = {
  language: 'RU',
  text: 'Сосед Марат шумит. Марату звонили на 8 701 777 00 11. Магазин Вера закрыт.',
}

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('a reviewer reads the text as residents would, with what is still open shown hidden', async () => {
  const { id } = await signedMeeting(api)

  const { finished, undecided } = await document(id)

  const protocol = textOf(finished, 'protocol')
  expect(undecided).toBeGreaterThan(0)
  expect(protocol.text).toBe('Кездесу 19:05-те басталды. Тұрғын [тұрғын 1] түнгі шу туралы айтты.')
  expect(protocol.hidden).toEqual([{ words: 'Дүйсенбаева', type: 'PERSON', undecided: true }])
})

test('passages are sorted, and grouped by kind and by the person whose they are', async () => {
  const { id, participantId } = await signedMeeting(api, spoken)

  const { spans } = await document(id, { order: 'KIND' })
  const { spans: doubtful, kinds, people } = await document(id)

  const types: string[] = spans.map(({ type }: { type: string }) => type)
  expect(types).toEqual(types.toSorted())
  const confidence: number[] = doubtful.map((span: { confidence: number }) => span.confidence)
  expect(confidence[0]).toBe(Math.min(...confidence))
  expect(kinds.map(({ key }: { key: string }) => key)).toEqual(
    expect.arrayContaining(['PERSON', 'PHONE']),
  )
  expect(people).toContainEqual(
    expect.objectContaining({ key: participantId, name: 'Дүйсенбаева Гүлмира Сапарқызы' }),
  )
})

test('a kind is decided at once, and every decision is kept with who made it, when and why', async () => {
  const { id } = await signedMeeting(api, spoken)
  const reviewer = api.on('2026-04-17').as('reviewer')
  await reviewer.ask(DECIDE, {
    input: { meetingId: id, types: [{ type: 'PHONE', decision: 'HIDE' }] },
  })
  const first = await phoneIn(id)
  const { start, end } = await whereIs(id, '8 701 777 00 11')

  await api
    .on('2026-04-18')
    .as('reviewer')
    .ask(DECIDE, {
      input: {
        meetingId: id,
        decisions: [
          {
            text: 'appeal:1',
            start,
            end,
            type: 'PHONE',
            decision: 'KEEP',
            because: 'дежурная часть',
          },
        ],
      },
    })

  const second = await phoneIn(id)
  expect(first.decided).toMatchObject({
    ...{ decision: 'HIDE', because: null, by: { name: { ru: { surname: 'Ким' } } } },
  })
  expect(second.decided).toMatchObject({ decision: 'KEEP', because: 'дежурная часть' })
  expect(second.history).toEqual([
    { decision: 'HIDE', because: null },
    { decision: 'KEEP', because: 'дежурная часть' },
  ])
})

describe('what was decided', () => {
  beforeAll(async () => {
    const { id } = await signedMeeting(api, spoken)
    await api
      .on('2026-04-17')
      .as('reviewer')
      .ask(DECIDE, { input: { meetingId: id, everywhere: [{ words: 'шу' }] } })
    await published(api, (await signedMeeting(api)).id)
  })

  test.each([
    "update internal.review_decision set decision = 'keep'",
    'delete from internal.review_decision',
    "update internal.hidden_words set decision = 'keep'",
    'delete from internal.edition',
  ])('is kept by the database as it was: %s', async (statement) => {
    await expect(api.em().execute(statement)).rejects.toThrow('what was decided is kept as it was')
  })
})

test('words are hidden wherever they stand, until a reviewer lets them stand again', async () => {
  const { id } = await signedMeeting(api, spoken)
  const reviewer = api.on('2026-04-17').as('reviewer')
  await reviewer.ask(DECIDE, { input: { meetingId: id, rest: 'KEEP' } })

  const hidden = await reviewer.ask(DECIDE, {
    input: { meetingId: id, everywhere: [{ words: 'Сосед Марат' }, { words: 'шу' }] },
  })
  const shown = await api
    .on('2026-04-18')
    .as('reviewer')
    .ask(DECIDE, {
      input: { meetingId: id, everywhere: [{ words: 'шу', decision: 'KEEP' }] },
    })

  const { finished, everywhere } = hidden.outcomeReview.review
  expect(everywhere).toEqual(['Сосед Марат', 'шу'])
  expect(textOf(finished, 'appeal:1').text).toContain('[житель 2] шумит.')
  expect(textOf(finished, 'protocol').text).toContain('түнгі [тұрғын 1] туралы')
  expect(shown.outcomeReview.review.everywhere).toEqual(['Сосед Марат'])
  const after = textOf(shown.outcomeReview.review.finished, 'protocol').text
  expect(after).toContain('түнгі шу туралы')
})

test('nothing is hidden everywhere that cannot be looked for', async () => {
  const { id } = await signedMeeting(api)

  const { outcomeReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(DECIDE, { input: { meetingId: id, everywhere: [{ words: ' — ' }] } })

  expect(outcomeReview.errors).toMatchObject([{ code: 'INVALID_INPUT' }])
})

test('of a correction a reviewer is shown what changed, and decides on nothing twice', async () => {
  const { id } = await signedMeeting(api, spoken)
  await published(api, id)
  const text =
    'Кездесу 19:05-те басталды. Тұрғын Дүйсенбаева түнгі шу туралы айтты. Көршісі Сейтқали келмеді.'
  await corrected(id, text)

  const { undecided, texts, spans } = await document(id, { changed: true })

  expect(texts.map(({ key }: { key: string }) => key)).toEqual(['protocol'])
  expect(texts[0].changes).toEqual([{ start: text.indexOf('Көршісі'), end: text.length - 1 }])
  expect(texts[0].spans).toEqual([
    { text: 'Дүйсенбаева', decision: 'HIDE', carried: true, changed: false },
    { text: 'Сейтқали', decision: null, carried: false, changed: true },
  ])
  expect(undecided).toBe(1)
  const told = spans.find((span: { text: string }) => span.text === 'Дүйсенбаева')
  expect(told.decided.by.name.ru.surname).toBe('Ким')
})

test('words that are hidden everywhere are hidden in a later correction too', async () => {
  const { id } = await signedMeeting(api)
  const reviewer = api.on('2026-04-17').as('reviewer')
  await reviewer.ask(DECIDE, { input: { meetingId: id, everywhere: [{ words: 'Көк базар' }] } })
  await published(api, id)

  await corrected(id, 'Кездесу 19:05-те басталды. Көк базарда түнде шулайды.')

  const { finished } = await document(id)
  expect(textOf(finished, 'protocol').text).toBe(
    'Кездесу 19:05-те басталды. [тұрғын 1] түнде шулайды.',
  )
})

test('a protocol of three pages is reviewed in three requests', async () => {
  const pages = Array.from(
    { length: 60 },
    (_, at) => `${at + 1}-ші мәселе бойынша Дүйсенбаева Гүлмира айтты, телефоны 8 701 555 12 34.`,
  )
  const { id } = await signedMeeting(api, { text: pages.join('\n') })
  const reviewer = api.on('2026-04-17').as('reviewer')
  let requests = 0
  const ask = (query: string, variables: object) => {
    requests += 1
    return reviewer.ask(query, { ...variables })
  }

  const { toReview } = await ask(DOCUMENT, { id })
  const headings = [{ appealId: toReview.review.headings[0].appealId, ...plainHeading }]
  const { outcomeReview } = await ask(DECIDE, {
    input: { meetingId: id, types: [{ type: 'PHONE', decision: 'HIDE' }], rest: 'HIDE', headings },
  })
  const { outcomePublish } = await ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomeReview.review.undecided).toBe(0)
  expect(outcomePublish.errors).toEqual([])
  expect(requests).toBeLessThanOrEqual(4)
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(outcome.items[0].said.text).toBe(textOf(outcomeReview.review.finished, 'appeal:1').text)
})

async function document(id: string, variables: object = {}) {
  const asked = { id, ...variables }
  const { toReview } = await api.on('2026-04-20').as('reviewer').ask(DOCUMENT, asked)
  return toReview.review
}

async function corrected(meetingId: string, text: string): Promise<void> {
  const input = { meetingId, reason: 'WRONG_FACT', text }
  await api.on('2026-04-18').ask(CORRECT, { input })
  const on = api.on('2026-04-18')
  await on.ask(SIGN, { input: await toSign(on, meetingId) })
}

async function phoneIn(id: string) {
  const { spans } = await document(id)
  return spans.find(({ text }: { text: string }) => text === '8 701 777 00 11')
}

async function whereIs(id: string, words: string) {
  const { toReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask('query ($id: ID!) { toReview(meetingId: $id) { review { spans { text start end } } } }', {
      id,
    })
  return toReview.review.spans.find(({ text }: { text: string }) => text === words)
}

function textOf(texts: readonly { key: string; text: string; hidden?: object }[], key: string) {
  const found = texts.find((one) => one.key === key)
  if (!found) throw new Error(`There is no text ${key}`)
  return found
}
