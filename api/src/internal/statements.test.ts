import { randomUUID } from 'node:crypto'
import { daysAfter } from '@esep/law'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { Client } from 'pg'
import { type Account, startApi } from '../testing/index.ts'
import { Appeal } from './appeal/appeal.entity.ts'
import { reported } from './leak-report/given.testing.ts'
import { Meeting } from './meeting/meeting.entity.ts'
import { Participant } from './participant/participant.entity.ts'
import { Protocol } from './protocol/protocol.entity.ts'
import { ProtocolSignature } from './protocol/protocol-signature.entity.ts'
import { Report } from './report/report.entity.ts'
import { Staff } from './staff/staff.entity.ts'

const shortPage = 2
const longPage = 16

// One member of staff is reached by several fields; whether they are read together depends on which answers first.
const pathsToOneThing = 8

const INVITE = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) { errors { code } }
}`

const person =
  'id role name { kk { surname } } body { name { kk } } point { number } precincts { number }'

const everything = `
  id stage day startsAt venue { kk ru } languages
  precincts { reported precinct { number district { name { kk } } point { number body { id } } officials { name } } inspector { ${person} } }
  changes { kind at }
  announcements { channel firstPublicOn }
  invitations { category state office { kk } }
  participants { name phone refusal }
  mentioned { name relation }
  awards { name { kk } consents }
  attendance { registered refused }
  appeals { number text answer participant { name } raisedBy { ${person} } }
  protocols { version text reports { section text } signatures { signedAt staff { ${person} } } recordedBy { role } }
  outcome { reviewedAt }
  findings { duty verdict sentence inspector { role } correction { id } }
  scheduledBy { ${person} }`

const lists = {
  meetings: { account: 'inspector', fields: everything },
  openAppeals: {
    account: 'head',
    fields:
      'number meeting { day precincts { precinct { number } } appeals { number } } participant { name } raisedBy { role }',
  },
  awaitingReview: { account: 'reviewer', fields: everything },
  leakReports: {
    account: 'reviewer',
    fields: `text page meeting { ${everything} } closedBy { ${person} }`,
  },
} as const satisfies Record<string, { account: Account; fields: string }>

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  for (let count = 0; count < longPage; count += 1)
    await signedMeeting(daysAfter('2026-04-01', count))
})

afterAll(() => api.close())

test.each(['meetings', 'openAppeals', 'awaitingReview', 'leakReports'] as const)(
  'a longer page of %s takes no statement more for each of its entries, with everything in it',
  async (list) => {
    const short = await statementsFor(list, shortPage)

    const long = await statementsFor(list, longPage)

    expect(short).toBeLessThan(40)
    expect(long - short).toBeLessThan(pathsToOneThing)
  },
)

async function statementsFor(list: keyof typeof lists, first: number): Promise<number> {
  const { account, fields } = lists[list]
  const query = `query ($first: Int) { ${list}(first: $first) { edges { node { ${fields} } } } }`
  const counted = jest.spyOn(Client.prototype, 'query')

  const answer = await api.on('2026-04-20').as(account).ask(query, { first })

  expect(answer[list].edges).toHaveLength(first)
  const statements = counted.mock.calls.length
  counted.mockRestore()
  return statements
}

/** A meeting with two of everything, written straight into the tables. */
async function signedMeeting(day: string): Promise<void> {
  const { id } = await api.given.held({ day, precinctIds: [api.city.precinctId] })
  const { inspector, assistant } = api.city.staff
  const em = api.em()
  const at = `${day}T15:30:00Z`
  const meeting = em.getReference(Meeting, id)
  const protocol = em.create(Protocol, {
    id: randomUUID(),
    meeting,
    language: 'kk',
    text: 'Хаттама мәтіні.',
    recordedAt: at,
    recordedBy: assistant,
    writtenBy: [assistant],
  })
  em.create(Report, { protocol, section: 'PREVENTION', language: 'kk', text: 'Алдын алу.' })
  const staff = em.getReference(Staff, inspector)
  em.create(ProtocolSignature, { protocol, staff, signedAt: at, hash: 'ab' })
  for (const number of [1, 2]) {
    const participant = em.create(Participant, {
      id: randomUUID(),
      meeting,
      name: `Тұрғын ${number}`,
      capacity: 'COMMUNITY_MEMBER',
      registeredAt: at,
      registeredBy: assistant,
    })
    em.create(Appeal, {
      id: randomUUID(),
      meeting,
      number,
      kind: 'complaint',
      language: 'kk',
      text: 'Ауладағы шам жанбайды.',
      participant,
      answer: 'none',
      raisedAt: at,
      raisedBy: number === 1 ? inspector : assistant,
      writtenBy: [assistant],
    })
  }
  await em.flush()
  await reported(api, { text: `Көршімнің аты тұр: ${day}`, page: `/kk/outcomes/${id}` })
  const office = { kk: 'Мәслихат депутаты', ru: 'Депутат маслихата' }
  const input = { meetingId: id, category: 'MASLIKHAT_DEPUTIES', office }
  await api.on(day).ask(INVITE, { input })
  await em.nativeUpdate(Meeting, id, {
    stage: 'signed',
    recordedAt: at,
    signedAt: at,
    endedAt: at,
  })
}
