import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { done } from '../slip/way.testing.ts'
import { PUBLIC, published, signedMeeting } from './way.testing.ts'

const AWARDS = `query ($id: ID!) {
  meeting(id: $id) { awards { kk: name(language: KK) ru: name(language: RU) merit(language: RU) } }
}`

const award = {
  ...{ recipient: 'ORGANISATION', form: 'OTHER' },
  name: { kk: 'Қақпа жанындағы сары қалқа', ru: 'Жёлтый навес у ворот' },
  merit: { kk: 'Тәртіп үшін', ru: 'За порядок' },
}
const passages = [{ words: 'жёлтый навес' }, { words: 'сары қалқа' }]

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('what was hidden beside an outcome has a number that nobody in the outcome has', async () => {
  const { id } = await awarded({})

  await published(api, id)

  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(outcome.items[0].said.text).toContain('[тұрғын 2]')
  expect(JSON.stringify(outcome)).not.toMatch(/(житель|тұрғын\p{L}*) 1\]/u)
})

test('what is hidden in both languages has one number, and the same in the outcome', async () => {
  const said = { text: 'Дүйсенбаева просит: уберите жёлтый навес.', language: 'RU' }
  const { id } = await awarded(said)

  await published(api, id)

  const { meeting } = await api.on('2026-04-18').askPublic(AWARDS, { id })
  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(meeting.awards).toEqual([
    { kk: 'Қақпа жанындағы [тұрғын 1]', ru: '[житель 1] у ворот', merit: 'За порядок' },
  ])
  expect(outcome.items[0].said.text).toBe('[житель 2] просит: уберите [житель 1].')
})

test('what is hidden again has the number that it had, and what is hidden after it another', async () => {
  const { id } = await awarded({})
  const everywhere = passages.map((one) => ({ ...one, decision: 'KEEP', because: 'Вещь' }))
  const asked = { meetingId: id, everywhere, rest: 'HIDE' }
  await done(api.on('2026-04-17').as('reviewer'), 'outcomeReview', asked)
  await done(api.on('2026-04-17'), 'awardGive', { meetingId: id, ...award })

  await hidden(id, passages, '2026-04-17T09:00:00Z')
  await hidden(id, [{ words: 'ворот' }], '2026-04-17T09:00:00Z')

  const { meeting } = await api.on('2026-04-18').askPublic(AWARDS, { id })
  const name = '[житель 1] у [житель 2]'
  expect(meeting.awards).toMatchObject([{ ru: name }, { ru: name }])
})

async function awarded(appeal: object) {
  const meeting = await signedMeeting(api, appeal)
  await done(api.on('2026-04-16'), 'awardGive', { meetingId: meeting.id, ...award })
  await hidden(meeting.id, passages)
  return meeting
}

function hidden(meetingId: string, asked: readonly object[], on = '2026-04-16') {
  return done(api.on(on), 'outcomeWithdraw', {
    ...{ meetingId, reason: 'PERSONAL_DATA', passages: asked },
  })
}
