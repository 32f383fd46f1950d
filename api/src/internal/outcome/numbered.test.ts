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

test('a body that a reviewer hides by words has the number that its words have in the outcome', async () => {
  const said = { text: 'Дүйсенбаева просит службу освещения зажечь свет.', language: 'RU' }
  const { id, appealId } = await signedMeeting(api, said)
  const to = { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' }
  const going = { appealId, ground: 'COMPETENCE', to }
  const told = { notifiedOn: '2026-04-16', notifiedBy: 'PHONE' }
  await done(api.on('2026-04-16'), 'appealRefer', { ...going, ...told })
  const everywhere = [{ words: 'служба освещения' }]
  await done(api.on('2026-04-16').as('reviewer'), 'outcomeReview', { meetingId: id, everywhere })

  await published(api, id)

  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  const [{ said: shown, steps }] = outcome.items
  const [, number] = /просит \[жител\p{L}* (\d)\]/u.exec(shown.text) ?? []
  expect(steps).toContainEqual(expect.objectContaining({ to: `Городская [житель ${number}]` }))
})

test('somebody of the register has in the outcome the number under which they were hidden beside it', async () => {
  const { id } = await signedMeeting(api, { text: 'Забор построил Арман.', language: 'RU' })
  await done(api.on('2026-04-16'), 'awardGive', { meetingId: id, ...ofShop })
  await hidden(id, [{ words: 'Арман' }])
  const mentioned = { meetingId: id, name: 'Серікбаев Арман', otherNames: [] }
  await done(api.on('2026-04-16'), 'participantMention', mentioned)

  await published(api, id)

  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  const { meeting } = await api.on('2026-04-18').askPublic(AWARDS, { id })
  expect(meeting.awards).toMatchObject([{ ru: '[житель 1] киоск' }])
  expect(outcome.items[0].said.text).toBe('Забор построил [житель 1].')
})

test('what is hidden beside an outcome that hides it already has the number that it has there', async () => {
  const said = { text: 'Дүйсенбаева Гүлмира и Арман просят тишины.', language: 'RU' }
  const { id } = await signedMeeting(api, said)
  await published(api, id)
  await done(api.on('2026-04-18'), 'awardGive', { meetingId: id, ...ofShop })

  await hidden(id, [{ words: 'Арман' }], '2026-04-18')

  const { outcome } = await api.on('2026-04-19').askPublic(PUBLIC, { id })
  const { meeting } = await api.on('2026-04-19').askPublic(AWARDS, { id })
  const [, number] = /и \[жител\p{L}* (\d)\]/u.exec(outcome.items[0].said.text) ?? []
  expect(meeting.awards).toMatchObject([{ ru: `[житель ${number}] киоск` }])
})

const ofShop = { ...award, name: { kk: 'Арман дүкені', ru: 'Арман киоск' } }

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
