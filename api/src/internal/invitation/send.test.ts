import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const SEND = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) {
    invitation { id category state sentOn office { kk ru } name { ru } mayBeNamed attended version }
    errors { code ground message spans { field text type } }
  }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { invited { category label(language: RU) } }
}`

const clinic = { kk: '№ 5 қалалық емхана', ru: 'Городская поликлиника № 5' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R28-2: an invitation is sent to an office, and residents read whom it concerns', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const input = { meetingId: id, category: 'HEALTH', office: clinic }

  const { invitationSend } = await api.on('2026-04-02').ask(SEND, { input })

  expect(invitationSend).toEqual({
    invitation: {
      id: expect.any(String),
      category: 'HEALTH',
      state: 'SENT',
      sentOn: '2026-04-02',
      office: clinic,
      name: null,
      mayBeNamed: null,
      attended: null,
      version: 1,
    },
    errors: [],
  })
  const { meeting } = await api.on('2026-04-02').askPublic(PUBLIC, { id })
  expect(meeting.invited).toEqual([{ category: 'HEALTH', label: clinic.ru }])
})

test('a name is public only where the invitation says so', async () => {
  const { id } = await api.given.announced({ day: '2026-04-16' })
  const person = { kk: 'Әсел Нұрланқызы Сәрсенова', ru: 'Асель Нурлановна Сарсенова' }
  const input = { meetingId: id, category: 'MASLIKHAT_DEPUTIES', office: deputies(), name: person }

  await api.on('2026-04-02').ask(SEND, { input })
  await api.on('2026-04-02').ask(SEND, { input: { ...input, mayBeNamed: true } })

  const { meeting } = await api.on('2026-04-02').askPublic(PUBLIC, { id })
  expect(meeting.invited.map(({ label }: { label: string }) => label).sort()).toEqual([
    deputies().ru,
    `${deputies().ru}: ${person.ru}`,
  ])
})

test('an office that names somebody is refused, and the name is shown', async () => {
  const { id } = await api.given.announced({ day: '2026-04-17' })
  const office = { kk: clinic.kk, ru: 'Поликлиника № 5, звонить 8 701 234 56 78' }

  const { invitationSend } = await api
    .on('2026-04-02')
    .ask(SEND, { input: { meetingId: id, category: 'HEALTH', office } })

  expect(invitationSend.invitation).toBeNull()
  expect(invitationSend.errors).toMatchObject([
    { code: 'PERSONAL_DATA_FOUND', spans: [{ field: 'office.ru', type: 'PHONE' }] },
  ])
})

test.each([
  { sentOn: '2026-04-03', problem: 'DAY_IN_FUTURE', because: 'tomorrow is not yet' },
  { sentOn: '2026-04-01', problem: null, because: 'what was sent may be entered later' },
])('an invitation entered as sent on $sentOn: $problem: $because', async ({ sentOn, problem }) => {
  const { id } = await api.given.meeting({ day: '2026-04-20' })
  const input = { meetingId: id, category: 'HEALTH', office: clinic, sentOn }

  const { invitationSend } = await api.on('2026-04-02').ask(SEND, { input })

  expect(invitationSend.errors.map(({ code }: { code: string }) => code)).toEqual(
    problem ? [problem] : [],
  )
})

test('the same request twice invites once', async () => {
  const { id } = await api.given.announced({ day: '2026-04-21' })
  const requestId = 'a-phone-on-a-bad-line'
  const input = { requestId, meetingId: id, category: 'HEALTH', office: clinic }

  const first = await api.on('2026-04-02').ask(SEND, { input })
  const second = await api.on('2026-04-02').ask(SEND, { input })

  expect(second.invitationSend).toEqual(first.invitationSend)
  const { meeting } = await api.on('2026-04-02').askPublic(PUBLIC, { id })
  expect(meeting.invited).toHaveLength(1)
})

test.each(['stranger', 'administrator'] as const)(
  'for the %s there is no such meeting',
  async (account) => {
    const { id } = await api.given.meeting({ day: '2026-04-22' })
    const input = { meetingId: id, category: 'HEALTH', office: clinic }

    const { invitationSend } = await api.on('2026-04-02').as(account).ask(SEND, { input })

    expect(invitationSend.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  },
)

function deputies() {
  return { kk: 'Мәслихат депутаты', ru: 'Депутат маслихата' }
}
