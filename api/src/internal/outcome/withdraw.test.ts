import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, PUBLISH, published, signedMeeting, WITHDRAW } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each(['assistant', 'inspector', 'head', 'reviewer', 'supervisor'] as const)(
  'whoever may read the meeting takes its outcome back at once: %s',
  async (account) => {
    const { id } = await signedMeeting(api)
    await published(api, id)

    const { outcomeWithdraw } = await api
      .on('2026-04-19')
      .as(account)
      .ask(WITHDRAW, { input: { meetingId: id, reason: 'PERSONAL_DATA' } })

    expect(outcomeWithdraw).toMatchObject({
      meeting: { id, stage: 'SIGNED' },
      outcome: { id, withdrawalReason: 'PERSONAL_DATA' },
      errors: [],
    })
    const answer = await api.on('2026-04-19').askPublic(PUBLIC, { id })
    expect(answer).toMatchObject({
      meeting: { status: 'HELD' },
      outcome: {
        withdrawn: { reason: { code: 'PERSONAL_DATA' } },
        summary: [],
        sections: [],
        decisions: [],
        items: [],
      },
    })
  },
)

test.each(['administrator', 'stranger'] as const)(
  'who may not read it does not: %s',
  async (account) => {
    const { id } = await signedMeeting(api)
    await published(api, id)

    const { outcomeWithdraw } = await api
      .on('2026-04-19')
      .as(account)
      .ask(WITHDRAW, { input: { meetingId: id, reason: 'OTHER' } })

    expect(outcomeWithdraw.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  },
)

test('what was taken back is reviewed anew, and returns under its id as the next version', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)
  const input = { meetingId: id, reason: 'WRONG_FACTS' }
  await api.on('2026-04-19').ask(WITHDRAW, { input })

  const unread = await api
    .on('2026-04-20')
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId: id } })
  await published(api, id, '2026-04-20')

  expect(unread.outcomePublish.errors).toMatchObject([{ code: 'NOT_REVIEWED' }])
  const { outcome, meeting } = await api.on('2026-04-20').askPublic(PUBLIC, { id })
  expect(outcome).toMatchObject({ version: 2, withdrawn: null, items: [{ number: 1 }] })
  expect(meeting.changes.map(({ kind }: { kind: string }) => kind)).toEqual([
    'ANNOUNCED',
    'HELD',
    'PUBLISHED',
    'WITHDRAWN',
    'PUBLISHED',
  ])
})

test('nothing is taken back twice', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)
  const input = { meetingId: id, reason: 'OTHER' }
  await api.on('2026-04-19').ask(WITHDRAW, { input })

  const { outcomeWithdraw } = await api.on('2026-04-19').ask(WITHDRAW, { input })

  expect(outcomeWithdraw.errors).toMatchObject([{ code: 'NOT_PUBLISHED' }])
})
