import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi, toSign } from '../../testing/index.ts'
import {
  CORRECT,
  day,
  PUBLIC,
  PUBLISH,
  published,
  raised,
  recorded,
  registered,
  resident,
  SIGN,
  signed,
  signedMeeting,
  WITHDRAW,
} from '../outcome/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const SIGNED = `query ($id: ID!) {
  meeting(id: $id) { protocols { signedContent signatures { hash } } }
}`

const correction = { reason: 'WRONG_NUMBER', text: 'Кездесу 19:05-те басталды. Түзетілді.' }

test('R32-9: a correction is a new version with its reason; the old one stays as it was signed', async () => {
  const { id } = await signedMeeting(api)
  const input = { meetingId: id, ...correction }

  const { protocolCorrect } = await api.on('2026-04-20').ask(CORRECT, { input })

  expect(protocolCorrect.errors).toEqual([])
  expect(protocolCorrect.meeting).toMatchObject({
    stage: 'RECORDED',
    protocols: [
      { version: 1, signedAt: expect.any(String), correctionReason: null },
      { version: 2, signedAt: null, correctionReason: 'WRONG_NUMBER', text: correction.text },
    ],
  })
})

test('R32-9: the new version is signed anew, under a hash of its own, and the old one stays to be read', async () => {
  const { id } = await signedMeeting(api)
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: id, ...correction } })

  const on = api.on('2026-04-20')
  const { protocolSign } = await on.ask(SIGN, { input: await toSign(on, id) })

  expect(protocolSign).toMatchObject({ protocol: { version: 2 }, late: false, errors: [] })
  const { meeting } = await on.ask(SIGNED, { id })
  const [old, corrected] = meeting.protocols
  expect(JSON.parse(old.signedContent)).toMatchObject({ version: 1, correctionReason: null })
  expect(JSON.parse(corrected.signedContent)).toMatchObject({
    ...{ version: 2, correctionReason: 'WRONG_NUMBER', text: correction.text },
  })
  expect(old.signatures[0].hash).not.toBe(corrected.signatures[0].hash)
})

test('what is public stays public until the correction is reviewed and takes its place', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: id, ...correction } })
  const meanwhile = await api.on('2026-04-20').askPublic(PUBLIC, { id })
  await signed(api, id)
  const unread = await api
    .on('2026-04-21')
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId: id } })
  await published(api, id, '2026-04-21')

  const after = await api.on('2026-04-21').askPublic(PUBLIC, { id })

  expect(meanwhile).toMatchObject({ meeting: { status: 'PUBLISHED' }, outcome: { version: 1 } })
  expect(unread.outcomePublish.errors).toMatchObject([{ code: 'NOT_REVIEWED' }])
  expect(after).toMatchObject({
    meeting: { status: 'PUBLISHED' },
    outcome: { version: 2, summary: [{ text: correction.text }] },
  })
})

test('while a correction waits, the old outcome can be taken back', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: id, ...correction } })

  const { outcomeWithdraw } = await api
    .on('2026-04-20')
    .ask(WITHDRAW, { input: { meetingId: id, reason: 'WRONG_FACTS' } })

  expect(outcomeWithdraw).toMatchObject({ meeting: { stage: 'RECORDED' }, errors: [] })
  const { meeting, outcome } = await api.on('2026-04-20').askPublic(PUBLIC, { id })
  expect(meeting.status).toBe('HELD')
  expect(outcome.summary).toEqual([])
})

test('R32-6: a corrected end neither adds a breach nor heals one', async () => {
  const { id } = await signedMeeting(api)
  const later = { ...correction, endedAt: '2026-04-15T19:02:00Z' }
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: id, ...later } })
  const { id: lateId } = await api.given.held({ day })
  await registered(api, lateId, resident)
  await raised(api, lateId)
  await recorded(api, lateId)
  const pastMidnight = api.on('2026-04-15T19:05:00Z')
  await pastMidnight.ask(SIGN, { input: await toSign(pastMidnight, lateId) })
  await api.on('2026-04-20').ask(CORRECT, { input: { meetingId: lateId, ...later } })

  const on = api.on('2026-04-20')
  const sign = async (meetingId: string) => on.ask(SIGN, { input: await toSign(on, meetingId) })
  await sign(id)
  await sign(lateId)
  await published(api, id, '2026-04-21')
  await published(api, lateId, '2026-04-21')

  const asked = [id, lateId].map((one) => api.on('2026-04-21').askPublic(PUBLIC, { id: one }))
  const late = (await Promise.all(asked)).map(({ outcome }) => outcome.signedLate)
  expect(late).toEqual([false, true])
})
