import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const SEND = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) { invitation { id version } errors { code } }
}`

const ANSWER = `mutation ($input: InvitationAnswerInput!) {
  invitationAnswer(input: $input) {
    invitation { state attended mayBeNamed version }
    errors { code ground message }
  }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { invited { category label(language: RU) } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each(['AGREED', 'DECLINED', 'NO_ANSWER'] as const)(
  'R28-2: an invitation is answered, or stays without an answer: %s',
  async (reply) => {
    const { invitationId } = await invited()

    const { invitationAnswer } = await api
      .on('2026-04-05')
      .ask(ANSWER, { input: { invitationId, reply } })

    const invitation = { state: reply, attended: null, mayBeNamed: null, version: 2 }
    expect(invitationAnswer).toEqual({ invitation, errors: [] })
  },
)

test('R28-2: who declined stands no longer among the invited that residents read of', async () => {
  const { invitationId, id } = await invited()

  await api.on('2026-04-05').ask(ANSWER, { input: { invitationId, reply: 'DECLINED' } })

  const { meeting } = await api.on('2026-04-05').askPublic(PUBLIC, { id })
  expect(meeting.invited).toEqual([])
})

test('R28-2: whether they came is written down apart from the answer, on the day at the earliest', async () => {
  const { invitationId } = await invited()
  const input = { invitationId, attended: true }

  const early = await api.on('2026-04-14').ask(ANSWER, { input })
  const onTheDay = await api.on('2026-04-15').ask(ANSWER, { input })

  expect(early.invitationAnswer.errors).toMatchObject([{ code: 'REGISTERED_BEFORE_DAY' }])
  expect(onTheDay.invitationAnswer.invitation).toMatchObject({ state: 'SENT', attended: true })
})

test('who was asked only later whether they may be named is named from then on', async () => {
  const { invitationId, id } = await invited()

  const { invitationAnswer } = await api
    .on('2026-04-05')
    .ask(ANSWER, { input: { invitationId, mayBeNamed: true } })

  expect(invitationAnswer.invitation).toMatchObject({ state: 'SENT', mayBeNamed: true })
  const { meeting } = await api.on('2026-04-05').askPublic(PUBLIC, { id })
  expect(meeting.invited[0].label).toBe('Депутат маслихата: Асель Нурлановна Сарсенова')
})

test('the second of two who answer for the same one is shown what is there now', async () => {
  const { invitationId, version } = await invited()
  const input = { invitationId, version }
  await api.on('2026-04-05').ask(ANSWER, { input: { ...input, reply: 'AGREED' } })

  const { invitationAnswer } = await api
    .on('2026-04-05')
    .as('head')
    .ask(ANSWER, { input: { ...input, reply: 'DECLINED' } })

  expect(invitationAnswer).toMatchObject({
    invitation: { state: 'AGREED', version: 2 },
    errors: [{ code: 'CHANGED_MEANWHILE', ground: null }],
  })
})

test('for another inspector there is no such invitation', async () => {
  const { invitationId } = await invited()

  const { invitationAnswer } = await api
    .on('2026-04-05')
    .as('neighbour')
    .ask(ANSWER, { input: { invitationId, reply: 'AGREED' } })

  expect(invitationAnswer).toMatchObject({ invitation: null, errors: [{ code: 'NOT_FOUND' }] })
})

async function invited() {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const office = { kk: 'Мәслихат депутаты', ru: 'Депутат маслихата' }
  const name = { kk: 'Әсел Нұрланқызы Сәрсенова', ru: 'Асель Нурлановна Сарсенова' }
  const input = { meetingId: id, category: 'MASLIKHAT_DEPUTIES', office, name }
  const { invitationSend } = await api.on('2026-04-01').ask(SEND, { input })
  return {
    id,
    invitationId: invitationSend.invitation.id,
    version: invitationSend.invitation.version,
  }
}
