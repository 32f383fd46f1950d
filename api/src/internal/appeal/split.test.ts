import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { standing } from '../finding/stored.testing.ts'
import { ANSWER, published, REFER, signedMeeting } from '../outcome/way.testing.ts'

const SPLIT = `mutation ($input: AppealSplitInput!) {
  appealSplit(input: $input) {
    appeal { number parts { number topic text forPolice forwardBy } }
    errors { code ground }
  }
}`

const PARTS = `query ($id: ID!) {
  outcome(id: $id) {
    items {
      number state dueOn laterAnswer { text }
      parts { number topic referredOn to(language: RU) answeredOn }
    }
  }
}`

const OWED = `{
  deadlines(kind: FORWARD, first: 100) { edges { node { dueOn part appeal { id } } } }
}`

const mixed = [
  { topic: 'NOISE', text: 'Түнде шу, Гүлмира айтты.', forPolice: true },
  { topic: 'LIGHTING', text: 'Аулада шам жоқ.', forPolice: false },
]
const to = { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' }
const told = { notifiedOn: '2026-04-17', notifiedBy: 'SPOKEN' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R32-14: the parts of a mixed appeal go their own ways under its number, and both are public', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)

  const { appealSplit } = await api
    .on('2026-04-17')
    .ask(SPLIT, { input: { appealId, parts: mixed } })
  const referring = { appealId, to, ground: 'COMPETENCE', ...told }
  const whole = await api.on('2026-04-17').ask(REFER, { input: referring })
  const part = await api.on('2026-04-17').ask(REFER, { input: { ...referring, part: 2 } })

  expect(appealSplit).toEqual({
    appeal: {
      number: 1,
      parts: [
        { ...mixed[0], number: 1, forwardBy: null },
        { ...mixed[1], number: 2, forwardBy: '2026-04-20' },
      ],
    },
    errors: [],
  })
  expect(whole.appealRefer.errors).toMatchObject([{ code: 'PART_MISSING', ground: '¶32' }])
  expect(part.appealRefer).toMatchObject({ appeal: { referredOn: null }, errors: [] })
  const { outcome } = await api.on('2026-04-18').askPublic(PARTS, { id })
  expect(outcome.items).toEqual([
    {
      ...{ number: 1, state: 'CHECKING', dueOn: '2026-05-08', laterAnswer: null },
      parts: [
        { number: 1, topic: 'NOISE', referredOn: null, to: null, answeredOn: null },
        { number: 2, topic: 'LIGHTING', referredOn: '2026-04-17', to: to.ru, answeredOn: null },
      ],
    },
  ])
  expect(JSON.stringify(outcome)).not.toContain('Гүлмира')
})

test('R32-14: the whole lies elsewhere once the police answered theirs, and is done with the last part', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)
  await api.on('2026-04-17').ask(SPLIT, { input: { appealId, parts: mixed } })
  const referring = { appealId, to, ground: 'COMPETENCE', ...told, part: 2 }
  await api.on('2026-04-17').ask(REFER, { input: referring })

  const own = { appealId, part: 1, text: 'Шу тоқтатылды.' }
  await api.on('2026-04-20').ask(ANSWER, { input: own })
  const away = await api.on('2026-04-20').askPublic(PARTS, { id })
  const theirs = { appealId, part: 2, text: 'Жарық қосылды.' }
  const { appealAnswer } = await api.on('2026-05-05').ask(ANSWER, { input: theirs })

  expect(away.outcome.items[0]).toMatchObject({ state: 'FORWARDED', dueOn: null })
  expect(appealAnswer).toMatchObject({
    appeal: { answeredOn: '2026-05-05', laterAnswer: 'Шу тоқтатылды.\n\nЖарық қосылды.' },
    errors: [],
  })
  await published(api, id, '2026-05-06')
  const { outcome } = await api.on('2026-05-06').askPublic(PARTS, { id })
  expect(outcome.items[0]).toMatchObject({
    state: 'DONE',
    laterAnswer: { text: 'Шу тоқтатылды.\n\nЖарық қосылды.' },
    parts: [{ answeredOn: '2026-04-20' }, { answeredOn: '2026-05-05' }],
  })
})

test('R32-14: what is split is split once', async () => {
  const { appealId } = await signedMeeting(api)
  await api.on('2026-04-17').ask(SPLIT, { input: { appealId, parts: mixed } })

  const { appealSplit } = await api
    .on('2026-04-17')
    .ask(SPLIT, { input: { appealId, parts: mixed } })

  expect(appealSplit.errors).toEqual([{ code: 'ALREADY_SPLIT', ground: '¶32' }])
})

test('R32-14: a part that is for others is due to be forwarded', async () => {
  const { appealId } = await signedMeeting(api)
  await api.on('2026-04-17').ask(SPLIT, { input: { appealId, parts: mixed } })

  const { deadlines } = await api.on('2026-04-18').ask(OWED)

  expect(deadlines.edges.map(({ node }: { node: object }) => node)).toContainEqual({
    ...{ dueOn: '2026-04-20', part: 2, appeal: { id: appealId } },
  })
})

test('R32-13, R32-14: a part that is for others is judged like an appeal that is: pending, overdue, and forwarded with word', async () => {
  const { id, appealId } = await signedMeeting(api)
  const forwarding = async () => {
    const { cause } = await standing(api, { ...api.city, meetingId: id, duty: 'FORWARDING' })
    return cause
  }

  await api.on('2026-04-17').ask(SPLIT, { input: { appealId, parts: mixed } })
  const afterSplit = await forwarding()
  await api.night('judge_nights', '2026-05-31T19:00:00Z')
  const afterNights = await forwarding()
  const referring = { appealId, to, ground: 'COMPETENCE', ...told, on: '2026-04-17', part: 2 }
  await api.on('2026-06-01').ask(REFER, { input: referring })

  expect([afterSplit, afterNights, await forwarding()]).toEqual([
    'FORWARDING_PENDING',
    'NOT_FORWARDED',
    'FORWARDED_WITH_WORD',
  ])
})
