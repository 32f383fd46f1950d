import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { registered } from '../outcome/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const RECORD = `mutation ($input: AnnouncementRecordInput!) {
  announcementRecord(input: $input) {
    announcement { id channel recordedAt capturedAt fileHash namesPlace }
    errors { code ground }
  }
}`

const STRIKE = `mutation ($input: AnnouncementStrikeInput!) {
  announcementStrike(input: $input) {
    announcement { id struckAt strikeReason }
    errors { code }
  }
}`

const NOTICE = `query ($id: ID!) {
  meeting(id: $id) { notice { days late basis announcements { channel day } } }
}`

const outlet = { kk: 'Аудан тынысы', ru: 'Пульс района' }
const newspaper = { channel: 'MASS_MEDIA', outlet, firstPublicOn: '2026-04-03' }

test('R27-5: each kind of channel is an evidence object of its own, and residents read all of them', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  for (const channel of ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS']) {
    const { announcementRecord } = await recorded(id, { ...newspaper, channel })
    expect(announcementRecord.errors).toEqual([])
  }

  const { meeting } = await api.on('2026-04-04').askPublic(NOTICE, { id })
  expect(meeting.notice.announcements.map(({ channel }: { channel: string }) => channel)).toEqual([
    'MASS_MEDIA',
    'SOCIAL_NETWORK',
    'EMPLOYERS',
  ])
  expect(meeting.notice).toMatchObject({ days: 12, late: false, basis: 'EVIDENCE' })
})

test('R27-6: what does not name the place is no complete announcement: the first that does counts', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  await recorded(id, { ...newspaper, firstPublicOn: '2026-04-02', namesPlace: false })
  await recorded(id, { ...newspaper, firstPublicOn: '2026-04-06' }, '2026-04-07')

  const { meeting } = await api.on('2026-04-07').askPublic(NOTICE, { id })
  expect(meeting.notice).toMatchObject({ days: 9, late: true })
})

test('R27-5: the page of the portal is evidence of nothing but itself', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const link = `https://esep.example/kk/meetings/${id.toUpperCase()}`

  const { announcementRecord } = await recorded(id, { ...newspaper, link })

  expect(announcementRecord.errors).toEqual([{ code: 'PORTAL_NO_EVIDENCE', ground: '¶27' }])
})

test.each([
  'https://wa.me/77015551234?text=salem',
  'https://t.me/+77015551234',
  'https://example.kz/?name=Dyusenbaeva%20Gulmira',
])('a link that leads to a person or names one is refused, and shown: %s', async (link) => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  await registered(api, id, { name: 'Дүйсенбаева Гүлмира Сапарқызы' })

  const { announcementRecord } = await recorded(id, { ...newspaper, link })

  expect(announcementRecord).toEqual({
    announcement: null,
    errors: [{ code: 'PERSONAL_DATA_IN_LINK', ground: null }],
  })
  const { meeting } = await api.on('2026-04-04').askPublic(NOTICE, { id })
  expect(meeting.notice.announcements).toEqual([])
})

test('a link to a public post is evidence, however long its numbers are', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const link = 'https://www.facebook.com/groups/1234567890123456/posts/7012345678901234/'

  const { announcementRecord } = await recorded(id, { ...newspaper, link })

  expect(announcementRecord.errors).toEqual([])
})

test('R27-10: the server sets when evidence was recorded, and nobody changes it', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { announcementRecord } = await recorded(id, newspaper)

  expect(announcementRecord.announcement.recordedAt).toBe('2026-04-03T05:00:00Z')
  const earlier = api
    .em()
    .execute(`update internal.announcement set recorded_at = recorded_at - interval '9 days'`)
  await expect(earlier).rejects.toThrow('evidence is kept as it was recorded')
  const gone = api.em().execute('delete from internal.announcement')
  await expect(gone).rejects.toThrow('evidence is kept as it was recorded')
})

test.each([
  "outlet_without = '{}', link_is_hidden = true",
  'outlet_without = null',
  'link_is_hidden = false',
])('the database hides of evidence, and shows nothing of it again: %s', async (set) => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  await recorded(id, newspaper)
  const change = (to: string) =>
    api.em().execute(`update internal.announcement set ${to} where meeting_id = ?`, [id])
  await change("outlet_without = '{}', link_is_hidden = true")

  const changed = change(set)

  const isShown = !set.includes('true')
  await (isShown ? expect(changed).rejects.toThrow('evidence is kept') : changed)
})

test.each([
  { because: 'has not come', capturedAt: '2026-04-03T05:00:01Z', code: 'CAPTURED_IN_FUTURE' },
  { because: 'came before it', capturedAt: '2026-04-02T05:00:00Z', code: 'CAPTURED_BEFORE_PUBLIC' },
])(
  'R27-10: what was captured on a day that $because is no evidence',
  async ({ capturedAt, code }) => {
    const { id } = await api.given.announced({ day: '2026-04-15' })

    const { announcementRecord } = await recorded(id, { ...newspaper, capturedAt })

    expect(announcementRecord.errors).toEqual([{ code, ground: '¶27' }])
  },
)

test('R27-10: a file is kept by its fingerprint, with who captured it', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const file = { name: 'gazet.pdf', hash: 'AB'.repeat(32) }
  const capturedAt = '2026-04-03T04:00:00Z'

  const { announcementRecord } = await recorded(id, {
    ...newspaper,
    outlet: null,
    file,
    capturedAt,
  })

  expect(announcementRecord).toMatchObject({
    announcement: { fileHash: 'ab'.repeat(32), capturedAt },
    errors: [],
  })
  const unnamed = await recorded(id, { ...newspaper, file: { name: 'gazet.pdf', hash: '12' } })
  expect(unnamed.announcementRecord.errors).toEqual([{ code: 'FILE_UNNAMED', ground: '¶27' }])
})

test('R27-6: evidence is found and added long after the meeting was held', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })

  const { announcementRecord } = await recorded(id, newspaper, '2026-05-20')

  expect(announcementRecord.errors).toEqual([])
  const { meeting } = await api.on('2026-05-20').askPublic(NOTICE, { id })
  expect(meeting.notice).toMatchObject({ days: 12, late: false })
})

test('R27-10: evidence entered by mistake is struck out once, and stays on record', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const { announcementRecord } = await recorded(id, newspaper)
  const input = { announcementId: announcementRecord.announcement.id, reason: 'ANOTHER_MEETING' }

  const struck = await api.on('2026-04-04').ask(STRIKE, { input })
  const again = await api.on('2026-04-04').ask(STRIKE, { input })

  expect(struck.announcementStrike).toMatchObject({
    announcement: { strikeReason: 'ANOTHER_MEETING', struckAt: '2026-04-04T05:00:00Z' },
    errors: [],
  })
  expect(again.announcementStrike.errors).toEqual([{ code: 'ALREADY_STRUCK' }])
  const { meeting } = await api.on('2026-04-04').askPublic(NOTICE, { id })
  expect(meeting.notice.announcements).toEqual([])
})

function recorded(meetingId: string, evidence: object, on = '2026-04-03') {
  return api.on(on).ask(RECORD, { input: { meetingId, evidence } })
}
