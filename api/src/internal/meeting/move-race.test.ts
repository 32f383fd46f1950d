import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const MOVE = `mutation ($input: MeetingMoveInput!) {
  meetingMove(input: $input) { meeting { day version } errors { code } }
}`

test('two people move one meeting at once: one is heard, the other is told and shown what is there now', async () => {
  const { id: meetingId } = await api.given.announced({ day: '2026-04-15' })
  const days = ['2026-05-20', '2026-05-21']

  const answers = await Promise.all(
    days.map((day) =>
      api.on('2026-04-01').ask(MOVE, {
        input: { meetingId, startsAt: evening(day, '19:00'), reason: 'VENUE_LOSS', version: 2 },
      }),
    ),
  )

  const said = answers.map(({ meetingMove }) => meetingMove)
  const heard = said.filter(({ errors }) => errors.length === 0)
  const told = said.filter(({ errors }) => errors.length > 0)
  expect(heard).toHaveLength(1)
  expect(told).toEqual([{ meeting: heard[0]?.meeting, errors: [{ code: 'CHANGED_MEANWHILE' }] }])
  const changes = await api
    .em()
    .execute(`select from internal.meeting_change where meeting_id = ? and kind = 'DATE_MOVED'`, [
      meetingId,
    ])
  expect(changes).toHaveLength(1)
})
