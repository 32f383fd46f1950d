import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi, toSign } from '../../testing/index.ts'
import { RECORD, SIGN } from '../outcome/way.testing.ts'

const REGISTER = `mutation ($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) {
    participant { name address phone adult resident capacity refusal registeredAt }
    errors { code ground message }
  }
}`

const ATTENDANCE = `query ($id: ID!) {
  meeting(id: $id) { attendance { registered refused } participants { name refusal } }
}`

const guest = {
  name: 'Сәрсенова Әсел Нұрланқызы',
  address: 'Абай даңғылы, 50, 12-пәтер',
  phone: '+7 701 234 56 78',
  adult: true,
  resident: true,
}

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { at: '2026-04-14T18:59:59Z', problem: 'REGISTERED_BEFORE_DAY', because: 'it is 23:59' },
  { at: '2026-04-14T19:00:01Z', problem: null, because: 'the day has come' },
  { at: '2026-04-15T13:30:00Z', problem: null, because: 'half an hour before the start' },
  { at: '2026-04-16T05:00:00Z', problem: null, because: 'from the paper list, a day later' },
])('R32-3: people are registered at $at: $problem: $because', async ({ at, problem }) => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { participantRegister } = await api
    .on(at)
    .as('assistant')
    .ask(REGISTER, { input: { meetingId: id, ...guest } })

  expect(participantRegister.errors.map(({ code }: { code: string }) => code)).toEqual(
    problem ? [problem] : [],
  )
})

test('R32-3: a walk-in is registered with what was asked', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { participantRegister } = await api
    .on('2026-04-15')
    .ask(REGISTER, { input: { meetingId: id, ...guest } })

  const registered = { ...guest, capacity: 'COMMUNITY_MEMBER', refusal: null }
  expect(participantRegister).toEqual({
    participant: { ...registered, registeredAt: '2026-04-15T05:00:00Z' },
    errors: [],
  })
})

test('R32-5: whoever refuses is counted with the reason, and both numbers are known', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const on = api.on('2026-04-15')
  await on.ask(REGISTER, { input: { meetingId: id, ...guest } })
  await on.ask(REGISTER, { input: { meetingId: id, ...guest, name: 'Ким Ольга' } })

  await on.ask(REGISTER, { input: { meetingId: id, refusal: 'FEARS_PUBLICITY' } })

  const { meeting } = await on.ask(ATTENDANCE, { id })
  expect(meeting.attendance).toEqual({ registered: 2, refused: 1 })
  expect(meeting.participants).toContainEqual({ name: null, refusal: 'FEARS_PUBLICITY' })
})

test.each([
  { input: { name: '  ' }, problem: 'NAME_MISSING' },
  { input: { name: 'Ким Ольга', refusal: 'UNWILLING' }, problem: 'NAMED_THOUGH_REFUSED' },
  { input: { phone: '+7 701 234 56 78', refusal: 'UNWILLING' }, problem: 'NAMED_THOUGH_REFUSED' },
  { input: { name: 'Ким Ольга', iin: '1234' }, problem: 'INVALID_INPUT' },
])('R32-5: $input is no entry of the register: $problem', async ({ input, problem }) => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { participantRegister } = await api
    .on('2026-04-15')
    .ask(REGISTER, { input: { meetingId: id, ...input } })

  expect(participantRegister).toMatchObject({ participant: null, errors: [{ code: problem }] })
})

test('a phone that sends twice registers once', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const input = { meetingId: id, ...guest, requestId: 'twice' }
  const on = api.on('2026-04-15')

  const answers = await Promise.all([on.ask(REGISTER, { input }), on.ask(REGISTER, { input })])

  expect(answers[0]).toEqual(answers[1])
  const { meeting } = await on.ask(ATTENDANCE, { id })
  expect(meeting.attendance).toEqual({ registered: 1, refused: 0 })
})

test('an administrator neither registers nor reads the register', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const on = api.on('2026-04-15').as('administrator')

  const { participantRegister } = await on.ask(REGISTER, { input: { meetingId: id, ...guest } })
  const { meeting } = await on.ask(ATTENDANCE, { id })

  expect(participantRegister.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(meeting).toBeNull()
})

test('R32-9: whoever registers while the protocol is signed is either in what was signed or refused', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const on = api.on('2026-04-15T16:30:00Z')
  const drawn = { text: 'Өтті.', decisions: 'Жоқ.', nothingRaised: true, carried: [] }
  const said = { ...drawn, participants: 0, endedAt: '2026-04-15T15:40:00Z' }
  await on.ask(RECORD, { input: { meetingId: id, ...said } })
  const input = await toSign(on, id)

  const [sign, ...entries] = await Promise.all([
    on.ask(SIGN, { input }),
    ...[1, 2, 3, 4].map((nth) =>
      on.ask(REGISTER, { input: { meetingId: id, ...guest, requestId: `race ${nth}` } }),
    ),
  ])

  const { meeting } = await on.ask(ATTENDANCE, { id })
  const entered = entries.filter(({ participantRegister }) => participantRegister.participant)
  expect(meeting.attendance.registered).toBe(entered.length)
  const isSigned = sign?.['protocolSign'].errors.length === 0
  expect(isSigned && entered.length > 0).toBe(false)
})

test('a request that was answered is answered again, though the register is closed by now', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const input = { meetingId: id, ...guest, requestId: 'before it was called off' }
  const first = await api.on('2026-04-15').ask(REGISTER, { input })
  await api
    .em()
    .execute(
      "update internal.meeting set stage = 'cancelled', cancelled_at = now(), cancel_reason = 'OTHER' where id = ?",
      [id],
    )

  const again = await api.on('2026-04-15').ask(REGISTER, { input })
  const another = await api
    .on('2026-04-15')
    .ask(REGISTER, { input: { ...input, requestId: 'after' } })

  expect(again).toEqual(first)
  expect(another.participantRegister.errors).toMatchObject([{ code: 'WRONG_STAGE' }])
})

test('an id of one act is no id of another', async () => {
  const { id } = await api.given.held({ day: '2026-04-15' })
  const on = api.on('2026-04-15T16:30:00Z')
  await on.ask(RECORD, { input: { meetingId: id, text: 'Өтті.', requestId: 'one id' } })

  const { participantRegister } = await on.ask(REGISTER, {
    input: { meetingId: id, ...guest, requestId: 'one id' },
  })

  expect(participantRegister).toMatchObject({
    ...{ participant: null, errors: [{ code: 'INVALID_INPUT' }] },
  })
})
