import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const CONVENE = `mutation ($input: AssemblyConveneInput!) {
  assemblyConvene(input: $input) {
    meeting { assembly { convenor level unit { ru } convenedOn } }
    errors { code ground }
  }
}`

const ADD = `mutation ($input: AssemblyMemberAddInput!) {
  assemblyMemberAdd(input: $input) { member { id name signedOn } errors { code } }
}`

const WITHDRAW = `mutation ($input: AssemblyMemberWithdrawInput!) {
  assemblyMemberWithdraw(input: $input) { member { withdrawnOn } errors { code } }
}`

const SIGN = `mutation ($input: AssemblyMemberSignInput!) {
  assemblyMemberSign(input: $input) { member { signedOn } errors { code } }
}`

const LEAVE = `mutation ($input: AssemblyMemberLeaveInput!) {
  assemblyMemberLeave(input: $input) { member { leftOn } errors { code } }
}`

const IDENTIFY = `mutation ($input: AssemblyMemberIdentifyInput!) {
  assemblyMemberIdentify(input: $input) { member { participantId } errors { code } }
}`

const PUBLISHED = `query ($id: ID!) {
  meeting(id: $id) { assembly { convenor level } }
}`

const REGISTER = `mutation ($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) { participant { id } errors { code } }
}`

const COUNTED = `query ($id: ID!) {
  meeting(id: $id) { attendance { registered members unknown } participants { name member } }
}`

const unit = { kk: 'Жаңа ауыл ауылдық округі', ru: 'Новосельский сельский округ' }

test('R27-14: an akim of a rural district convenes, and residents read which', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })

  const { assemblyConvene } = await convened(id, {
    convenor: 'AKIM',
    level: 'RURAL_DISTRICT',
    unit,
  })

  expect(assemblyConvene).toEqual({
    meeting: {
      assembly: {
        ...{ convenor: 'AKIM', level: 'RURAL_DISTRICT', unit: { ru: unit.ru } },
        convenedOn: '2026-04-01',
      },
    },
    errors: [],
  })
  const { meeting } = await api.on('2026-04-02').askPublic(PUBLISHED, { id })
  expect(meeting.assembly).toEqual({ convenor: 'AKIM', level: 'RURAL_DISTRICT' })
})

test('R27-14: an akim of another level is not one who convenes', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })

  const of = (level: string) => convened(id, { convenor: 'AKIM', level, unit })

  await expect(of('DISTRICT')).rejects.toThrow('DISTRICT')
  const { assemblyConvene } = await convened(id, { convenor: 'AKIM' })
  expect(assemblyConvene.errors).toEqual([{ code: 'AKIM_UNIT_MISSING', ground: '¶27' }])
})

test('R27-15: two of 21 members do not convene, and three do', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })
  await added(id, 'Ахметов Нурлан', '2026-03-20')
  await added(id, 'Сеитова Айгуль', '2026-03-21')

  const two = await convened(id, { convenor: 'INITIATIVE_GROUP', members: 21 })
  await added(id, 'Ким Ольга', '2026-03-22')
  const three = await convened(id, { convenor: 'INITIATIVE_GROUP', members: 21 })

  expect(two.assemblyConvene.errors).toEqual([{ code: 'TOO_FEW_INITIATORS', ground: '¶27' }])
  expect(three.assemblyConvene.errors).toEqual([])
})

test('R27-16: whoever withdrew before the convening does not count, and is still on record', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const { member } = await added(id, 'Ахметов Нурлан', '2026-03-20')
  const withdrawn = await acted(WITHDRAW, member.id, '2026-03-25')

  const { assemblyConvene } = await convened(id, { convenor: 'INITIATIVE_GROUP' })

  expect(withdrawn.assemblyMemberWithdraw.errors).toEqual([])
  expect(assemblyConvene.errors).toEqual([{ code: 'TOO_FEW_INITIATORS', ground: '¶27' }])
})

test('R27-16: a member is listed once, signs, leaves, and nothing of it lies ahead', async () => {
  const { id } = await api.given.meeting({ day: '2026-04-15' })
  const { member } = await added(id, 'Ахметов Нурлан', null)

  const again = await added(id, ' АХМЕТОВ  нурлан', null)
  const signed = await acted(SIGN, member.id, '2026-03-30')
  const ahead = await acted(SIGN, member.id, '2026-04-02')
  const left = await acted(LEAVE, member.id, '2024-01-01')

  expect(again.errors).toEqual([{ code: 'MEMBER_TWICE' }])
  expect(signed.assemblyMemberSign).toEqual({ member: { signedOn: '2026-03-30' }, errors: [] })
  expect(ahead.assemblyMemberSign.errors).toEqual([{ code: 'DAY_IN_FUTURE' }])
  expect(left.assemblyMemberLeave.errors).toEqual([{ code: 'MEMBER_DAYS_DISORDERED' }])
})

test('R27-16: no name of a member is in anything that the public reads', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  await added(id, 'Қасымжомартова Зүбайда', '2026-03-20')
  await convened(id, { convenor: 'INITIATIVE_GROUP' })

  const rows = await api.em().execute('select m::text as row from public_record.meeting m')

  expect(JSON.stringify(rows)).not.toContain('Зүбайда')
})

test.each([
  { members: null, of: 'a list that is whole', stranger: 'NO', unknown: 0 },
  { members: 10, of: 'a list that lacks some', stranger: 'UNKNOWN', unknown: 1 },
])(
  'R32-4: at an assembly whoever is in its list counts as a member; of $of, who is not: $stranger',
  async ({ members, stranger, unknown }) => {
    const { id } = await api.given.announced({ day: '2026-04-15' })
    await added(id, 'Ахметов Нурлан', '2026-03-20')
    await convened(id, { convenor: 'INITIATIVE_GROUP', members })
    await registered(id, ' ахметов  Нурлан ')
    await registered(id, 'Сеитова Айгуль')

    const { meeting } = await api.on('2026-04-15').ask(COUNTED, { id })

    expect(meeting).toEqual({
      attendance: { registered: 2, members: 1, unknown },
      participants: expect.arrayContaining([
        { name: 'ахметов  Нурлан', member: 'YES' },
        { name: 'Сеитова Айгуль', member: stranger },
      ]),
    })
  },
)

test('R32-4: of two namesakes in the register the list counts one, and staff say which one it is', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const { member } = await added(id, 'Ахметов Нурлан', '2026-03-20')
  await convened(id, { convenor: 'INITIATIVE_GROUP' })
  await registered(id, 'Ахметов Нурлан', '08:00')
  const { participantRegister } = await registered(id, 'АХМЕТОВ Нурлан', '08:05')

  const before = await api.on('2026-04-15').ask(COUNTED, { id })
  const identified = await saidToBe(member.id, participantRegister.participant.id)
  const after = await api.on('2026-04-15').ask(COUNTED, { id })

  expect(before.meeting).toEqual(
    counted({ members: 1, unknown: 1 }, { 'Ахметов Нурлан': 'YES', 'АХМЕТОВ Нурлан': 'UNKNOWN' }),
  )
  expect(identified.errors).toEqual([])
  expect(after.meeting).toEqual(
    counted({ members: 1, unknown: 0 }, { 'Ахметов Нурлан': 'NO', 'АХМЕТОВ Нурлан': 'YES' }),
  )
})

test('R32-4: nobody is two members, nor is a member somebody of another meeting', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const other = await api.given.announced({ day: '2026-04-15' })
  const first = await added(id, 'Ахметов Нурлан', null)
  const second = await added(id, 'Ким Вера', null)
  const { participantRegister } = await registered(id, 'Ахметов Н.')
  const elsewhere = await registered(other.id, 'Ким Вера')

  await saidToBe(first.member.id, participantRegister.participant.id)
  const twice = await saidToBe(second.member.id, participantRegister.participant.id)
  const apart = await saidToBe(second.member.id, elsewhere.participantRegister.participant.id)
  const nobody = await saidToBe(first.member.id, null)

  expect(twice.errors).toEqual([{ code: 'ALREADY_ANOTHER_MEMBER' }])
  expect(apart.errors).toEqual([{ code: 'NOT_FOUND' }])
  expect(nobody).toEqual({ member: { participantId: null }, errors: [] })
})

function counted(counts: object, members: Readonly<Record<string, string>>) {
  const participants = Object.entries(members).map(([name, member]) => ({ name, member }))
  return {
    attendance: { registered: participants.length, ...counts },
    participants: expect.arrayContaining(participants),
  }
}

async function saidToBe(memberId: string, participantId: string | null) {
  const input = { memberId, participantId }
  const { assemblyMemberIdentify } = await api.on('2026-04-15').ask(IDENTIFY, { input })
  return assemblyMemberIdentify
}

function registered(meetingId: string, name: string, clock = '08:00') {
  const input = { meetingId, name, adult: true, resident: true, confirmation: 'SIGNATURE' }
  return api.on(`2026-04-15T${clock}:00Z`).ask(REGISTER, { input })
}

async function added(meetingId: string, name: string, signedOn: string | null) {
  const input = { meetingId, name, delegatedOn: '2025-02-01', signedOn }
  const { assemblyMemberAdd } = await api.on('2026-04-01').ask(ADD, { input })
  return assemblyMemberAdd
}

function acted(act: string, memberId: string, on: string) {
  return api.on('2026-04-01').ask(act, { input: { memberId, on } })
}

function convened(meetingId: string, other: object) {
  return api.on('2026-04-01').ask(CONVENE, { input: { meetingId, ...other } })
}
