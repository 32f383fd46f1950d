import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../../testing/index.ts'
import { day } from '../outcome/way.testing.ts'

const venue = { kk: 'Аула', ru: 'Двор' }
const address = { kk: 'Қақпа жанындағы сары қалқа', ru: 'Жёлтый навес у ворот' }
const note = { kk: 'Көлік қойылмайды', ru: 'Стоянки нет' }
const position = { latitude: 43.2, longitude: 76.9 }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { words: 'жёлтый навес', shown: null, because: 'a part of its address is hidden' },
  { words: 'двор', shown: null, because: 'the venue is hidden' },
  { words: 'стоянки', shown: position, because: 'it is something else that is hidden' },
])('a meeting shows $shown on the map where $because', async ({ words, shown }) => {
  const { id } = await api.given.announced({ day, venue, address, note, ...position })
  const before = await positionsOf(id)

  const passages = [{ words, type: 'ADDRESS' }]
  const input = { meetingId: id, reason: 'PERSONAL_DATA', passages }
  const codes = await codesOf(api, { name: 'outcomeWithdraw', input, on: '2026-04-10' })

  expect(codes).toEqual([])
  expect(before).toEqual({ position, ...position })
  const hidden = { position: null, latitude: null, longitude: null }
  expect(await positionsOf(id)).toEqual(shown ? { position, ...position } : hidden)
})

/** Where residents find it, in the row and beside its venue. */
async function positionsOf(id: string) {
  const [row] = await api
    .em()
    .execute(
      "select venue -> 'position' as position, latitude, longitude from public_record.meeting where id = ?",
      [id],
    )
  return row
}
