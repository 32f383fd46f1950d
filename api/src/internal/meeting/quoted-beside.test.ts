import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../../testing/index.ts'
import { day } from '../outcome/way.testing.ts'

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) {
    note(language: RU) invited { label(language: RU) } notice { announcements { link } }
  }
}`

const office = { kk: 'Қалалық емхана', ru: 'Городская поликлиника' }
const name = { kk: 'Серікбай Ержан', ru: 'Серикбай Ержан' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { words: 'Городская поликлиника: Серикбай Ержан', found: true },
  { words: 'Серикбая', found: true },
  { words: 'Ержан Серикбай', found: true },
  { words: 'Ержану', found: true },
  { words: 'Серікбай Ержанның', found: true },
  { words: 'Ержан Ахметов', found: false },
])(
  'somebody invited is named no longer where «$words» is quoted: $found',
  async ({ words, found }) => {
    const { id } = await api.given.announced({ day })
    const invited = { meetingId: id, category: 'HEALTH', office, name, mayBeNamed: true }
    await codesOf(api, { name: 'invitationSend', input: invited, on: '2026-04-02' })
    const before = await shown(id)

    const codes = await hide(id, words)

    expect(before.invited).toEqual([{ label: `${office.ru}: ${name.ru}` }])
    expect(codes).toEqual(found ? [] : ['PASSAGE_NOT_FOUND'])
    const label = found ? office.ru : `${office.ru}: ${name.ru}`
    expect((await shown(id)).invited).toEqual([{ label }])
  },
)

test('so is whoever is quoted from the English page', async () => {
  const { id } = await api.given.announced({ day })
  const invited = { meetingId: id, category: 'HEALTH', office, name, mayBeNamed: true }
  await codesOf(api, { name: 'invitationSend', input: invited, on: '2026-04-02' })
  const ENGLISH = 'query ($id: ID!) { meeting(id: $id) { invited { label(language: EN) } } }'
  const { meeting } = await api.on('2026-04-02').askPublic(ENGLISH, { id })
  const [, english] = meeting.invited[0].label.split(': ')

  expect(await hide(id, english)).toEqual([])
  expect((await shown(id)).invited).toEqual([{ label: office.ru }])
})

test('words that the English page shows in Latin letters are hidden in those from which they come, under one number', async () => {
  const { id } = await api.given.announced({ day, note: { kk: 'Арман дүкені', ru: 'Арман киоск' } })
  const outlet = { kk: 'Арман дүкені', ru: 'Магазин на углу' }
  const evidence = { channel: 'EMPLOYERS', firstPublicOn: '2026-03-20', outlet }
  const input = { meetingId: id, evidence }
  await codesOf(api, { name: 'announcementRecord', input, on: '2026-04-02' })
  const before = await outletOf(id)

  const codes = await hide(id, 'Arman')

  expect([before, codes]).toEqual(['Arman dukeni', []])
  expect(await outletOf(id)).toBe('[turgyn 1] dukeni')
  expect((await shown(id)).note).toBe('[житель 1] киоск')
})

test.each([
  { link: 'https://example.kz/%D0%BD%D0%B0%D0%B2%D0%B5%D1%81/1', note: null },
  { link: 'https://example.kz/%D0%BD%D0%B0%D0%B2%D0%B5%D1%81/1', note: 'Там будет навес' },
  {
    link: 'https://example.kz/?q=%25D0%25BD%25D0%25B0%25D0%25B2%25D0%25B5%25D1%2581%25D1%258B',
    note: null,
  },
])('an address of a page is read as a browser reads it: $link, $note', async ({ link, note }) => {
  const said = note === null ? {} : { note: { kk: 'Қалқа болады', ru: note } }
  const { id } = await api.given.meeting({ day, ...said })
  const evidence = { channel: 'EMPLOYERS', link, firstPublicOn: '2026-03-20' }
  const input = { meetingId: id, evidence }
  const announced = await codesOf(api, { name: 'meetingAnnounce', input, on: '2026-03-26' })
  const before = await shown(id)

  const codes = await hide(id, 'навес')

  expect([announced, codes]).toEqual([[], []])
  expect(before.notice.announcements).toEqual([{ link }])
  expect((await shown(id)).notice.announcements).toEqual([{ link: null }])
})

function hide(meetingId: string, words: string) {
  const input = { meetingId, reason: 'PERSONAL_DATA', passages: [{ words }] }
  return codesOf(api, { name: 'outcomeWithdraw', input, on: '2026-04-03' })
}

async function outletOf(id: string): Promise<string> {
  const ENGLISH = `query ($id: ID!) {
    meeting(id: $id) { notice { announcements { outlet(language: EN) } } }
  }`
  const { meeting } = await api.on('2026-04-03').askPublic(ENGLISH, { id })
  return meeting.notice.announcements.at(-1).outlet
}

async function shown(id: string) {
  const { meeting } = await api.on('2026-04-03').askPublic(PUBLIC, { id })
  return meeting
}
