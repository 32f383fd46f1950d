import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { startApi, toSign } from '../../testing/index.ts'

const LEDGER = `query ($id: ID!) {
  meeting(id: $id) { ledger { first since appeals { id text open settled } } }
}`

const OF_PRECINCT = `query ($id: ID!) { ledger(precinctId: $id) { first appeals { id open } } }`

const RAISE = `mutation ($input: AppealRaiseInput!) {
  appealRaise(input: $input) { appeal { id } errors { code } }
}`

const ANSWER = `mutation ($input: AppealAnswerInput!) {
  appealAnswer(input: $input) { appeal { id } errors { code } }
}`

const RECORD = `mutation ($input: ProtocolRecordInput!) {
  protocolRecord(input: $input) { protocol { carried { appealId state } } errors { code } }
}`

const SIGN = `mutation ($input: ProtocolSignInput!) {
  protocolSign(input: $input) { protocol { hash } errors { code ground } }
}`

const light = { kind: 'COMPLAINT', language: 'KK', text: 'Шам жанбайды.', answer: 'NONE' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

function late(day: string) {
  return api.on(evening(day, '21:30'))
}

async function raised(meetingId: string, day: string): Promise<string> {
  const { appealRaise } = await late(day).ask(RAISE, { input: { ...light, meetingId } })
  return appealRaise.appeal.id
}

function whole(meetingId: string, day: string) {
  return {
    ...{ meetingId, text: 'Өтті.', decisions: 'Жоқ.', participants: 0, nothingRaised: true },
    endedAt: evening(day, '21:20'),
  }
}

test('R30-2: an item of the first quarter must carry a state in the second before the protocol is signed', async () => {
  const { id: first } = await api.given.held({ day: '2026-02-15' })
  const appealId = await raised(first, '2026-02-15')
  const { id } = await api.given.held({ day: '2026-05-15' })
  const on = late('2026-05-15')
  await on.ask(RECORD, { input: whole(id, '2026-05-15') })

  const { meeting } = await on.ask(LEDGER, { id })
  const { protocolSign: refused } = await on.ask(SIGN, { input: await toSign(on, id) })
  const { protocolRecord } = await on.ask(RECORD, {
    input: { meetingId: id, carried: [{ appealId, state: 'CHECKING' }] },
  })
  const { protocolSign } = await on.ask(SIGN, { input: await toSign(on, id) })

  expect(meeting.ledger).toEqual({
    ...{ first: false, since: '2026-02-15' },
    appeals: [{ id: appealId, text: light.text, open: true, settled: null }],
  })
  expect(refused.errors).toEqual([{ code: 'EARLIER_APPEALS_UNTOLD', ground: '¶30' }])
  expect(protocolRecord.protocol.carried).toEqual([{ appealId, state: 'CHECKING' }])
  expect(protocolSign.errors).toEqual([])
})

test('R30-2: what was answered since the last report stands in the first draft by itself', async () => {
  const { id: first } = await api.given.held({ day: '2026-08-15' })
  const appealId = await raised(first, '2026-08-15')
  const given = { appealId, text: 'Шам ауыстырылды.', on: '2026-09-01' }
  await api.on('2026-09-02').ask(ANSWER, { input: given })
  const { id } = await api.given.held({ day: '2026-10-15' })

  const { protocolRecord } = await late('2026-10-15').ask(RECORD, {
    input: whole(id, '2026-10-15'),
  })

  const { carried } = protocolRecord.protocol
  expect(carried).toContainEqual({ appealId, state: 'DONE' })
})

test('R30-2: an appeal that is not in the ledger is not carried', async () => {
  const { id } = await api.given.held({ day: '2026-03-15' })
  const own = await raised(id, '2026-03-15')

  const { protocolRecord } = await late('2026-03-15').ask(RECORD, {
    input: { meetingId: id, carried: [{ appealId: own, state: 'DONE' }] },
  })
  const { protocolRecord: twice } = await late('2026-03-15').ask(RECORD, {
    input: {
      meetingId: id,
      carried: [
        { appealId: own, state: 'DONE' },
        { appealId: own, state: 'CHECKING' },
      ],
    },
  })

  expect(protocolRecord.errors).toEqual([{ code: 'NOT_FOUND' }])
  expect(twice.errors).toEqual([{ code: 'INVALID_INPUT' }])
})

test('R30-2: a precinct answers for what its predecessor left open', async () => {
  const { precinctId: one, neighbourPrecinctId: other } = api.city
  const { id: first } = await api.given.held({ day: '2027-02-15', precinctIds: [one] })
  const appealId = await raised(first, '2027-02-15')
  await api.em().execute('insert into internal.precinct_succession values (?, ?)', [other, one])

  const { ledger } = await api.on('2027-04-01').as('neighbour').ask(OF_PRECINCT, { id: other })

  expect(ledger.first).toBe(false)
  expect(ledger.appeals).toContainEqual({ id: appealId, open: true })
})

test('R30-3: before the first report of a precinct there is no previous one in the system', async () => {
  await using fresh = await startApi()
  const { id } = await fresh.given.held({ day: '2026-02-15' })

  const { meeting } = await fresh.on('2026-02-16').ask(LEDGER, { id })

  expect(meeting.ledger).toEqual({ first: true, since: null, appeals: [] })
})

test('R30-2: a stranger and an administrator read no ledger', async () => {
  const id = api.city.precinctId

  const asked = (['stranger', 'administrator'] as const).map((account) =>
    api.on('2026-04-01').as(account).ask(OF_PRECINCT, { id }),
  )

  expect(await Promise.all(asked)).toEqual([{ ledger: null }, { ledger: null }])
})
