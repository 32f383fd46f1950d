import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Asking, startApi, toSign } from '../../testing/index.ts'
import {
  day,
  evening,
  published,
  RECORD,
  raised,
  recorded,
  registered,
  resident,
  SIGN,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'

const UNSIGNED = `query ($id: ID!) {
  outcome(id: $id) { unsigned { name precinct { id } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

/** Signs what is shown. */
async function signs(asking: Asking, meetingId: string) {
  return asking.ask(SIGN, { input: await toSign(asking, meetingId) })
}

test('R32-2: a protocol without its decisions, its time and its number is not signed', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id)
  const bare = { decisions: null, endedAt: null, participants: null }
  await api.on(evening).ask(RECORD, { input: { meetingId: id, text: 'Кездесу өтті.', ...bare } })

  const { protocolSign } = await signs(api.on(evening), id)

  expect(protocolSign.errors).toEqual([
    { code: 'TIME_MISSING', ground: '¶32' },
    { code: 'PARTICIPANTS_MISSING', ground: '¶32' },
    { code: 'DECISIONS_MISSING', ground: '¶32' },
  ])
})

test('R31-2: it is not signed while it is open how an appeal was answered', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id, { answer: null, answerText: null })
  await recorded(api, id)

  const { protocolSign } = await signs(api.on(evening), id)

  expect(protocolSign.errors).toEqual([{ code: 'ANSWER_MISSING', ground: '¶31' }])
})

test('R32-3: 43 participants of whom one is registered need a reason', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id, { participants: 43 })

  const unexplained = await signs(api.on(evening), id)
  await recorded(api, id, { participants: 43, mismatchReason: 'CAME_UNREGISTERED' })
  const explained = await signs(api.on(evening), id)

  expect(unexplained.protocolSign.errors).toEqual([
    { code: 'REGISTRATION_MISMATCH', ground: '¶32' },
  ])
  expect(explained.protocolSign.errors).toEqual([])
})

test('R32-5: who does not give a name is counted, and the number agrees', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await registered(api, id, { refusal: 'UNWILLING' })
  await raised(api, id)
  await recorded(api, id, { participants: 2 })

  const { protocolSign } = await signs(api.on(evening), id)

  expect(protocolSign.errors).toEqual([])
})

test.each([
  { at: '2026-04-15T18:58:00Z', late: false, because: 'it is 23:58 of the same day' },
  { at: '2026-04-15T19:05:00Z', late: true, because: 'it is 00:05 of the next' },
])('R32-6: signed at $at, a protocol is late: $late: $because', async ({ at, late }) => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)

  const { protocolSign } = await signs(api.on(at), id)

  expect(protocolSign).toMatchObject({ late, meeting: { stage: 'SIGNED' }, errors: [] })
})

test('R32-10: signing opens a check of what was answered in part or not at all', async () => {
  const { id } = await api.given.held({ day })
  const participantId = await registered(api, id, resident)
  await raised(api, id, { participantId, answer: 'FULL' })
  await raised(api, id, { participantId, answer: 'PARTIAL' })
  await raised(api, id, { answer: 'NONE', answerText: null })
  await recorded(api, id)

  const { protocolSign } = await signs(api.on(evening), id)

  expect(protocolSign.meeting.appeals).toEqual([
    { number: 1, checkOpenedOn: null, dueOn: null },
    { number: 2, checkOpenedOn: day, dueOn: expect.stringMatching(/^2026-05-/) },
    { number: 3, checkOpenedOn: day, dueOn: null },
  ])
})

test('only who reported signs: not the head of the point, not the assistant', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)

  const byHead = await signs(api.on(evening).as('head'), id)
  const byAssistant = await signs(api.on(evening).as('assistant'), id)

  expect(byHead.protocolSign.errors).toMatchObject([{ code: 'SIGNER_DID_NOT_REPORT' }])
  expect(byAssistant.protocolSign.errors).toMatchObject([{ code: 'FORBIDDEN' }])
})

test('each inspector of a joint meeting signs the same words', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id } = await api.given.held({ day, precinctIds: [precinctId, neighbourPrecinctId] })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  await signed(api, id)

  const { protocolSign } = await signs(api.on(evening).as('neighbour'), id)

  expect(protocolSign.errors).toEqual([])
  expect(protocolSign.protocol.signatures).toHaveLength(2)
  const hashes = await api
    .em()
    .execute('select distinct hash from internal.protocol_signature where protocol_id = ?', [
      protocolSign.protocol.id,
    ])
  expect(hashes).toEqual([{ hash: protocolSign.protocol.hash }])
})

test('R32-7: a missing signature keeps nothing from residents, who read whose it is until it comes', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id } = await api.given.held({ day, precinctIds: [precinctId, neighbourPrecinctId] })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  await signed(api, id)

  await published(api, id)
  const before = await api.on('2026-04-18').askPublic(UNSIGNED, { id })
  const { protocolSign } = await signs(api.on('2026-04-18').as('neighbour'), id)
  const after = await api.on('2026-04-18').askPublic(UNSIGNED, { id })

  expect(before.outcome.unsigned).toEqual([
    { name: 'Ерлан Маратұлы Сейітов', precinct: { id: neighbourPrecinctId } },
  ])
  expect(protocolSign).toMatchObject({ meeting: { stage: 'PUBLISHED' }, errors: [] })
  expect(after.outcome.unsigned).toEqual([])
})

test.each([
  "update internal.protocol set text = 'басқа'",
  "update internal.protocol set signed_content = '{}', hash = 'басқа'",
  'delete from internal.report',
  "update internal.appeal set text = 'басқа'",
  'delete from internal.appeal',
  'delete from internal.protocol_signature',
  'update internal.protocol_signature set signed_at = now()',
  "update internal.participant set name = 'басқа' where name is not null",
])(
  'R32-9: what is signed stays as it was signed, whoever asks the database: %s',
  async (statement) => {
    await signedMeeting(api)

    const change = api.em().execute(statement)

    await expect(change).rejects.toThrow('what is signed is not changed')
  },
)

test('the same signature sent twice is one signature', async () => {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  const input = { ...(await toSign(api.on(evening), id)), requestId: 'sign-1' }

  await api.on(evening).ask(SIGN, { input })
  const { protocolSign } = await api.on(evening).ask(SIGN, { input })

  expect(protocolSign.errors).toEqual([])
  expect(protocolSign.protocol.signatures).toHaveLength(1)
})
