import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, PUBLISH, published, resident, reviewed, signedMeeting } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('residents read what was said and answered, and nobody’s name, phone or address', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)

  const answer = await api.on('2026-04-18').askPublic(PUBLIC, { id })

  expect(answer).toMatchObject({
    meeting: { status: 'PUBLISHED' },
    outcome: {
      version: 1,
      signedLate: false,
      withdrawn: null,
      attendance: { total: 1, registered: 1, refused: 0 },
      decisions: [
        { text: 'Түнгі рейдтер өткізілсін.' },
        { text: 'Нәтижесі келесі кездесуде айтылсын.' },
      ],
      items: [{ number: 1, speaker: '[тұрғын 1]', state: 'CHECKING', title: 'Шум по ночам' }],
    },
  })
  const words = JSON.stringify(answer)
  expect(words).not.toMatch(/дүйсенбаева|гүлмира|сапарқыз|555|сәтбаев/iu)
  expect(words).toContain('түнгі шу')
  expect(resident.name).toContain('Гүлмира')
})

test('what was not reviewed is not published', async () => {
  const { id } = await signedMeeting(api)

  const { outcomePublish } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomePublish.errors).toMatchObject([{ code: 'NOT_REVIEWED' }])
})

test('an inspector does not publish', async () => {
  const { id } = await signedMeeting(api)
  await reviewed(api, id)

  const { outcomePublish } = await api.on('2026-04-17').ask(PUBLISH, { input: { meetingId: id } })

  expect(outcomePublish.errors).toMatchObject([{ code: 'FORBIDDEN' }])
})
