import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const DRAFT = `mutation ($input: InvitationDraftInput!) {
  invitationDraft(input: $input) {
    invitation { id version state sentOn office { ru } constituency { kato words { ru } } servesHere }
    errors { code }
  }
}`

const SEND = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) {
    invitation { id state category office { ru } sentOn servesHere }
    errors { code }
  }
}`

const PUBLIC = 'query ($id: ID!) { meeting(id: $id) { invited { label(language: RU) } } }'

const deputy = { kk: 'Қалалық мәслихат депутаты', ru: 'Депутат городского маслихата' }
const elsewhere = { kk: '№ 7 сайлау округі', ru: 'Избирательный округ № 7' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R28-2: a draft invites nobody, is not public, and is sent as it was drafted', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const on = api.on('2026-04-02')
  const drafted = { meetingId: id, category: 'MASLIKHAT_DEPUTIES', office: deputy }

  const { invitationDraft } = await on.ask(DRAFT, { input: drafted })
  const { meeting } = await on.askPublic(PUBLIC, { id })
  const { invitation } = invitationDraft
  const { invitationSend } = await on.ask(SEND, { input: { invitationId: invitation.id } })
  const { meeting: after } = await on.askPublic(PUBLIC, { id })

  expect(invitation).toMatchObject({ state: 'DRAFT', sentOn: null })
  expect(meeting.invited).toEqual([])
  expect(invitationSend.invitation).toMatchObject({
    ...{ id: invitation.id, state: 'SENT', category: 'MASLIKHAT_DEPUTIES' },
    ...{ office: { ru: deputy.ru }, sentOn: '2026-04-02' },
  })
  expect(after.invited).toEqual([{ label: deputy.ru }])
})

test('R28-2: what is sent is not drafted again, and nothing is sent twice', async () => {
  const { id } = await api.given.announced({ day: '2026-04-16' })
  const on = api.on('2026-04-02')
  const drafted = { meetingId: id, category: 'HEALTH', office: deputy }
  const { invitationDraft } = await on.ask(DRAFT, { input: drafted })
  const again = { invitationId: invitationDraft.invitation.id }

  await on.ask(SEND, { input: again })
  const { invitationDraft: redrafted } = await on.ask(DRAFT, { input: again })
  const { invitationSend } = await on.ask(SEND, { input: again })

  expect(redrafted.errors).toEqual([{ code: 'INVITATION_ALREADY_SENT' }])
  expect(invitationSend.errors).toEqual([{ code: 'INVITATION_ALREADY_SENT' }])
})

test('R28-2: of two who write one draft the second is told so', async () => {
  const { id } = await api.given.announced({ day: '2026-04-17' })
  const on = api.on('2026-04-02')
  const drafted = { meetingId: id, category: 'HEALTH', office: deputy }
  const { invitationDraft } = await on.ask(DRAFT, { input: drafted })
  const seen = { invitationId: invitationDraft.invitation.id, version: 1 }

  await on.ask(DRAFT, { input: { ...seen, office: { kk: 'Емхана', ru: 'Поликлиника' } } })
  const { invitationDraft: second } = await on.ask(DRAFT, { input: { ...seen, office: deputy } })

  expect(second.errors).toEqual([{ code: 'CHANGED_MEANWHILE' }])
})

test.each([
  { constituency: { kato: '750000000' }, servesHere: true, because: 'the city holds the precinct' },
  { constituency: { kato: '710000000' }, servesHere: false, because: 'another city' },
  { constituency: { words: elsewhere }, servesHere: null, because: 'nobody has said' },
  {
    constituency: { words: elsewhere, servesHere: false },
    servesHere: false,
    because: 'it is said',
  },
])('R28-3: a deputy of $constituency serves here: $servesHere: $because', async (row) => {
  const { id } = await api.given.announced({ day: '2026-04-20' })
  const { constituency, servesHere } = row
  const input = { meetingId: id, category: 'MASLIKHAT_DEPUTIES', office: deputy, constituency }

  const { invitationDraft } = await api.on('2026-04-02').ask(DRAFT, { input })

  expect(invitationDraft.errors).toEqual([])
  expect(invitationDraft.invitation.servesHere).toBe(servesHere)
})

test('R28-3: nobody but a deputy has a constituency, and an invitation says whom it invites', async () => {
  const { id } = await api.given.announced({ day: '2026-04-21' })
  const on = api.on('2026-04-02')
  const clinic = { meetingId: id, category: 'HEALTH', office: deputy }

  const { invitationDraft } = await on.ask(DRAFT, {
    input: { ...clinic, constituency: { kato: '750000000' } },
  })
  const { invitationSend } = await on.ask(SEND, { input: { meetingId: id, category: 'HEALTH' } })

  expect(invitationDraft.errors).toEqual([{ code: 'CONSTITUENCY_OF_NO_DEPUTY' }])
  expect(invitationSend.errors).toEqual([{ code: 'INVITEE_MISSING' }])
})
