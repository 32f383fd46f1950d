import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { done } from '../slip/way.testing.ts'
import { published, signedMeeting } from './way.testing.ts'

const words = 'жёлтый навес у ворот'
const award = {
  ...{ recipient: 'ORGANISATION', form: 'OTHER' },
  name: { kk: 'Қақпа жанындағы сары қалқа', ru: 'Жёлтый навес у ворот' },
  merit: { kk: 'Тәртіп үшін', ru: 'За порядок' },
}

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('what is hidden after a reviewer let it stand is hidden in the outcome', async () => {
  const { id } = await signedMeeting(api, { text: 'Жёлтый навес мешает.', language: 'RU' })
  await done(api.on('2026-04-16'), 'awardGive', { meetingId: id, ...award, name: navesAlone })
  await decided(id, '2026-04-17', { words: 'Жёлтый навес', decision: 'KEEP', because: 'Вещь' })

  await hidden(id, '2026-04-18', 'жёлтый навес')

  await published(api, id, '2026-04-19')
  expect(await rowsOf(id)).not.toMatch(/навес/i)
})

test('what a reviewer lets stand after it was hidden is not hidden when it is written anew', async () => {
  const { id } = await signedMeeting(api)
  await done(api.on('2026-04-16'), 'awardGive', { meetingId: id, ...award })
  await hidden(id, '2026-04-17', words)

  await decided(id, '2026-04-18', { words, decision: 'KEEP', because: 'Вещь' })

  await done(api.on('2026-04-19'), 'awardGive', { meetingId: id, ...award })
  expect(await rowsOf(id)).toMatch(/"ru": "Жёлтый навес у ворот"/)
})

const navesAlone = { kk: 'Қақпа жанындағы қалқа', ru: 'Жёлтый навес' }

function hidden(meetingId: string, on: string, quoted: string) {
  const passages = [{ words: quoted }]
  return done(api.on(on), 'outcomeWithdraw', { meetingId, reason: 'PERSONAL_DATA', passages })
}

function decided(meetingId: string, on: string, one: object) {
  const input = { meetingId, everywhere: [one], rest: 'HIDE' }
  return done(api.on(on).as('reviewer'), 'outcomeReview', input)
}

async function rowsOf(id: string): Promise<string> {
  const rows = await api.em().execute<{ row: string }[]>(
    `select to_jsonb(meeting)::text as row from public_record.meeting where id = ?
      union all select to_jsonb(outcome_item)::text from public_record.outcome_item where outcome_id = ?`,
    [id, id],
  )
  return rows.map(({ row }) => row).join('\n')
}
