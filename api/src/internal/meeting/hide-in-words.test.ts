import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../../testing/index.ts'
import { day } from '../outcome/way.testing.ts'

const WITHDRAW = `mutation ($input: OutcomeWithdrawInput!) {
  outcomeWithdraw(input: $input) { left { field text } remarks errors { code } }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { venue { name(language: RU) address(language: RU) } note(language: RU) }
}`

// «Арман» is a dream and the name of a street, and of somebody whom the kiosk belongs to.
const address = { kk: 'Арман даңғылы, 52', ru: 'проспект Арман, 52' }
const note = { kk: 'Арман дүкені', ru: 'Арман киоск' }
const still = [
  { field: 'address:1:kk', text: 'Арман' },
  { field: 'address:1:ru', text: 'Арман' },
]

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('an address stays true where a resident is called as its street is, and the act says so', async () => {
  const { id } = await meetingWithNote()

  const { left, remarks, errors } = await hide(id, { words: 'Арман' })

  expect({ left, errors }).toEqual({ left: still, errors: [] })
  expect(remarks).toEqual([expect.stringContaining('in its address')])
  expect(await shown(id)).toMatchObject({
    venue: { address: 'проспект Арман, 52' },
    note: '[житель 1] киоск',
  })
})

test.each([
  { why: 'it names the text', passage: { words: 'Арман', text: 'address:1' } },
  { why: 'it names a place in the text', passage: { text: 'address:1:ru', start: 9, end: 14 } },
])('an address is changed where a passage means it: $why', async ({ passage }) => {
  const { id } = await meetingWithNote()

  const { left, errors } = await hide(id, passage)

  expect({ left, errors }).toEqual({ left: [], errors: [] })
  expect(await shown(id)).toMatchObject({ venue: { address: 'проспект [житель 1], 52' } })
})

test('an address is changed where the words are all of it, or stand nowhere else', async () => {
  const { id } = await meetingWithNote()
  await hide(id, { words: 'проспект Арман, 52', type: 'ADDRESS' })
  const whole = await shown(id)
  const { id: other } = await api.given.announced({ day })
  await hide(other, { words: 'актовый зал' })

  expect(whole).toMatchObject({ venue: { address: '[адрес 1]' } })
  expect(await shown(other)).toMatchObject({ venue: { name: 'Школа № 25, [житель 1]' } })
})

test.each([
  {
    words: 'синий сарай',
    venue: { kk: 'Алаң', ru: 'Площадка, синий сарай' },
    is: 'Площадка, [житель 1]',
  },
  { words: 'сарай', venue: { kk: 'Алаң', ru: 'Площадка, сарай' }, is: 'Площадка, сарай' },
])('of a place that is quoted elsewhere «$words» reads «$is»', async ({ words, venue, is }) => {
  const { id } = await api.given.announced({ day, venue, note: { kk: 'Алаң', ru: `У ${words}` } })

  await hide(id, { words })

  expect(await shown(id)).toMatchObject({ venue: { name: is }, note: 'У [житель 1]' })
})

test.each([
  { ru: 'Двор дома Армана', kk: 'Арманның ауласы', is: 'Двор дома [житель 1]' },
  { ru: 'Площадка, Арман ага', kk: 'Арман ағаның үйі', is: 'Площадка, [житель 1] ага' },
  { ru: 'улица Армана', kk: 'Арман көшесі', is: 'улица Армана' },
  { ru: 'кафе Арман', kk: 'Арман дәмханасы', is: 'кафе Арман' },
])('a place that is called «$ru» reads «$is» once Арман is hidden', async ({ ru, kk, is }) => {
  const { id } = await api.given.announced({ day, note })
  await api
    .em()
    .execute('update internal.meeting set venue = ? where id = ?', [JSON.stringify({ kk, ru }), id])

  const { left, remarks, errors } = await hide(id, { words: 'Арман' })

  expect(errors).toEqual([])
  expect(await shown(id)).toMatchObject({ venue: { name: is }, note: '[житель 1] киоск' })
  expect(remarks).toHaveLength(left.length > 0 ? 1 : 0)
})

test('a street that is quoted with its type stays in the address too', async () => {
  const told = { kk: 'Алаң', ru: 'У проспекта Арман' }
  const { id } = await api.given.announced({ day, address, note: told })

  const { left } = await hide(id, { words: 'проспект Арман' })

  expect(left).toEqual([{ field: 'address:1:ru', text: 'проспект Арман' }])
  expect(await shown(id)).toMatchObject({ venue: { address: address.ru }, note: 'У [житель 1]' })
})

test('an address that was changed by mistake is written anew, and what was hidden of others is not', async () => {
  const { id } = await meetingWithNote()
  await hide(id, { words: 'Арман', text: 'address:1' })
  const anew = { meetingId: id, reason: 'VENUE_LOSS', address }

  const moved = await codesOf(api, { name: 'meetingMove', input: anew, on: '2026-04-01' })
  const noted = { meetingId: id, preparation: {}, note }
  const again = await codesOf(api, { name: 'meetingPrepare', input: noted, on: '2026-04-01' })

  expect({ moved, again }).toEqual({ moved: [], again: ['PERSONAL_DATA_FOUND'] })
  expect(await shown(id)).toMatchObject({ venue: { address: address.ru } })
})

test.each([
  { field: 'venue', words: 'Арман', text: { kk: 'Арман дүкені', ru: 'Арман киоск' } },
  { field: 'address', words: 'проспект Арман', text: address },
  { field: 'address', words: 'Арман, 52', text: address },
])('a home that was hidden, or somebody, is not written as a place: $words', async (asked) => {
  const { id } = await api.given.announced({ day, venue: note, address })
  const { field, words: quoted, text } = asked
  const type = field === 'address' ? 'ADDRESS' : 'PERSON'
  await hide(id, { words: quoted, text: `${field}:1`, type })
  const input = { meetingId: id, reason: 'VENUE_LOSS', [field]: text }

  const codes = await codesOf(api, { name: 'meetingMove', input, on: '2026-04-01' })

  expect(codes).toContain('PERSONAL_DATA_FOUND')
})

function meetingWithNote() {
  return api.given.announced({ day, address, note })
}

async function hide(meetingId: string, passage: object) {
  const input = { meetingId, reason: 'PERSONAL_DATA', passages: [passage] }
  const { outcomeWithdraw } = await api.on('2026-03-30').ask(WITHDRAW, { input })
  return outcomeWithdraw
}

async function shown(id: string) {
  const { meeting } = await api.on('2026-04-02').askPublic(PUBLIC, { id })
  return meeting
}
