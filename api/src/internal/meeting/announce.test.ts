import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const ANNOUNCE = `mutation ($input: MeetingAnnounceInput!) {
  meetingAnnounce(input: $input) {
    meeting { id stage version }
    errors { code ground message }
  }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) {
    status day venue { name(language: RU) }
    notice { days needed basis late lateReason { code } announcements { day channel } }
    inspectors { name(language: EN) }
  }
}`

const INVITE = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) { errors { code } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R27-1: a meeting announced too late is refused by the paragraph that forbids it', async () => {
  const { id } = await api.given.meeting({ day: '2026-02-13' })

  const { meetingAnnounce } = await api.on('2026-02-06').ask(ANNOUNCE, { input: { meetingId: id } })

  expect(meetingAnnounce).toEqual({
    meeting: null,
    errors: [{ code: 'ANNOUNCED_TOO_LATE', ground: '¶27', message: expect.any(String) }],
  })
})

test('R27-1: announced at 23:59 of the tenth day before, a meeting is in time, and residents read it', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })

  const { meetingAnnounce } = await api
    .on('2026-04-05T18:59:59Z')
    .ask(ANNOUNCE, { input: { meetingId: id } })

  expect(meetingAnnounce).toEqual({ meeting: { id, stage: 'ANNOUNCED', version: 2 }, errors: [] })
  const { meeting } = await api.on('2026-04-06').askPublic(PUBLIC, { id })
  expect(meeting).toMatchObject({
    status: 'ANNOUNCED',
    day: '2026-04-15',
    venue: { name: 'Школа № 25, актовый зал' },
    notice: { days: 10, needed: 10, basis: 'PUBLISHED_HERE', late: false },
    inspectors: [{ name: 'Kanat Tolegenuly Zhumagali' }],
  })
})

test('R27-1: announced at midnight after that day, it is late', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })

  const { meetingAnnounce } = await api
    .on('2026-04-05T19:00:00Z')
    .ask(ANNOUNCE, { input: { meetingId: id } })

  expect(meetingAnnounce.errors).toMatchObject([{ code: 'ANNOUNCED_TOO_LATE' }])
})

test('R27-10: lateness is counted from the day shown by evidence, and the hour of recording is the server’s', async () => {
  const { id } = await api.given.meeting({ day: '2026-05-20' })
  const evidence = {
    channel: 'MASS_MEDIA',
    outlet: { kk: '«Алматы ақшамы» газеті', ru: 'газета «Вечерний Алматы»' },
    firstPublicOn: '2026-05-08',
  }

  await api.on('2026-05-18').ask(ANNOUNCE, { input: { meetingId: id, evidence } })

  const { meeting } = await api.on('2026-05-18').askPublic(PUBLIC, { id })
  expect(meeting.notice).toMatchObject({
    days: 12,
    basis: 'EVIDENCE',
    late: false,
    announcements: [{ day: '2026-05-08', channel: 'MASS_MEDIA' }],
  })
})

test.each(['javascript:alert(1)', 'https://a.kz/ сұраңыз: 8 701 555 12 34'])(
  'a link that residents are to open is an address and nothing besides: %s',
  async (link) => {
    const { id } = await api.given.meeting({ day: '2026-05-21' })
    const evidence = { channel: 'OTHER', link, firstPublicOn: '2026-05-08' }

    const { meetingAnnounce } = await api
      .on('2026-05-08')
      .ask(ANNOUNCE, { input: { meetingId: id, evidence } })

    expect(meetingAnnounce.errors[0]).toMatchObject({ code: 'INVALID_INPUT' })
  },
)

test('an invitation sent while the meeting is being announced is read with it', async () => {
  const { id } = await api.given.meeting({ day: '2026-05-22' })
  const invitation = {
    meetingId: id,
    category: 'MASS_MEDIA',
    office: { kk: 'Қалалық газет', ru: 'Городская газета' },
    mayBeNamed: false,
  }

  await Promise.all([
    api.on('2026-05-01').ask(ANNOUNCE, { input: { meetingId: id } }),
    api.on('2026-05-01').ask(INVITE, { input: invitation }),
  ])

  const { meeting } = await api
    .on('2026-05-01')
    .askPublic('query ($id: ID!) { meeting(id: $id) { invited { label(language: RU) } } }', { id })
  expect(meeting.invited).toEqual([{ label: 'Городская газета' }])
})

test('R27-10: evidence from the future is refused', async () => {
  const { id } = await api.given.meeting({ day: '2026-05-20' })
  const evidence = { channel: 'OTHER', link: 'https://example.kz/1', firstPublicOn: '2026-05-09' }

  const { meetingAnnounce } = await api
    .on('2026-05-08')
    .ask(ANNOUNCE, { input: { meetingId: id, evidence } })

  expect(meetingAnnounce.errors).toMatchObject([{ code: 'EVIDENCE_IN_FUTURE', ground: '¶27' }])
})

test('a late announcement with a reason is made, and the breach stays visible', async () => {
  const { id } = await api.given.meeting({ day: '2026-06-20' })

  await api.on('2026-06-15').ask(ANNOUNCE, {
    input: {
      meetingId: id,
      lateReason: 'URGENT_DUTY',
      evidence: { channel: 'OTHER', link: 'https://example.kz/1', firstPublicOn: '2026-06-15' },
    },
  })

  const { meeting } = await api.on('2026-06-16').askPublic(PUBLIC, { id })
  expect(meeting.notice).toMatchObject({ days: 5, late: true, lateReason: { code: 'URGENT_DUTY' } })
})

test('R27-13: a meeting online cannot be announced without a link, nor one outdoors without a word on the weather', async () => {
  const online = await api.given.meeting({ day: '2026-07-20', form: 'ONLINE' })
  const outdoors = await api.given.meeting({ day: '2026-07-21', form: 'OUTDOORS' })

  const ask = (meetingId: string) => api.on('2026-07-01').ask(ANNOUNCE, { input: { meetingId } })

  expect((await ask(online.id)).meetingAnnounce.errors).toMatchObject([
    { code: 'JOIN_LINK_MISSING', ground: '¶27' },
  ])
  expect((await ask(outdoors.id)).meetingAnnounce.errors).toMatchObject([
    { code: 'CLIMATE_NOTE_MISSING', ground: '¶27' },
  ])
})

test('an inspector of another police body learns nothing of the meeting, not even that it exists', async () => {
  const { id } = await api.given.meeting({ day: '2026-08-20' })

  const { meetingAnnounce } = await api
    .on('2026-08-01')
    .as('stranger')
    .ask(ANNOUNCE, { input: { meetingId: id } })

  expect(meetingAnnounce.errors).toMatchObject([{ code: 'NOT_FOUND', ground: null }])
})

test('a refusal is worded in the language of the request, Kazakh where none is named', async () => {
  const { id } = await api.given.meeting({ day: '2026-02-14' })

  const asked = { input: { meetingId: id } }
  const inRussian = await api.on('2026-02-13').in('ru').ask(ANNOUNCE, asked)
  const inKazakh = await api.on('2026-02-13').in('kk').ask(ANNOUNCE, asked)

  expect(inRussian.meetingAnnounce.errors[0].message).toMatch(/календарных/)
  expect(inKazakh.meetingAnnounce.errors[0].message).toMatch(/[әғқңөұүһі]/)
})

test('the same request again announces once and gives the same answer', async () => {
  const { id } = await api.given.meeting({ day: '2026-09-20' })
  const asked = { input: { meetingId: id, requestId: 'phone-1' } }

  const first = await api.on('2026-09-01').ask(ANNOUNCE, asked)
  const second = await api.on('2026-09-01').ask(ANNOUNCE, asked)

  expect(first.meetingAnnounce.errors).toEqual([])
  expect(second).toEqual(first)
})

test('the same request twice at the same moment is one act', async () => {
  const { id } = await api.given.meeting({ day: '2026-09-21' })
  const asked = { input: { meetingId: id, requestId: 'phone-2' } }

  const [first, second] = await Promise.all([
    api.on('2026-09-01').ask(ANNOUNCE, asked),
    api.on('2026-09-01').ask(ANNOUNCE, asked),
  ])

  expect(first.meetingAnnounce).toEqual({
    meeting: { id, stage: 'ANNOUNCED', version: 2 },
    errors: [],
  })
  expect(second).toEqual(first)
})

test('an id already used for another act is refused', async () => {
  const { id } = await api.given.meeting({ day: '2026-09-22', requestId: 'phone-3' })

  const { meetingAnnounce } = await api
    .on('2026-09-01')
    .ask(ANNOUNCE, { input: { meetingId: id, requestId: 'phone-3' } })

  expect(meetingAnnounce.errors).toMatchObject([{ code: 'INVALID_INPUT' }])
})

test('whoever saw an older version is shown what is there now', async () => {
  const { id, version } = await api.given.announced({ day: '2026-10-20' })

  const { meetingAnnounce } = await api
    .on('2026-10-01')
    .ask(ANNOUNCE, { input: { meetingId: id, version: version - 1 } })

  expect(meetingAnnounce).toMatchObject({
    meeting: { id, stage: 'ANNOUNCED', version },
    errors: [{ code: 'CHANGED_MEANWHILE', ground: null }],
  })
})

test('two who announce at once: one does, the other is told', async () => {
  const { id } = await api.given.meeting({ day: '2026-11-20' })
  const ask = () => api.on('2026-11-01').ask(ANNOUNCE, { input: { meetingId: id, version: 1 } })

  const answers = await Promise.all([ask(), ask()])

  const codes = answers.flatMap(({ meetingAnnounce }) =>
    meetingAnnounce.errors.map(({ code }: { code: string }) => code),
  )
  expect(codes).toEqual(['CHANGED_MEANWHILE'])
})
