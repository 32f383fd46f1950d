import { maySee } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, startApi } from '../../testing/index.ts'
import { openRequest } from '../open-request.ts'
import { beginSession } from '../staff/session.ts'
import { Meeting } from './meeting.entity.ts'

const now = '2026-04-01T05:00:00Z'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  const { city, given } = api
  await given.meeting({ day: '2026-05-01' })
  await given.meeting({
    day: '2026-05-02',
    precinctIds: [city.precinctId, city.neighbourPrecinctId],
  })
  for (const account of ['neighbour', 'stranger'] as const) {
    const precinctId = account === 'neighbour' ? city.neighbourPrecinctId : city.strangePrecinctId
    await api
      .on('2026-04-01')
      .as(account)
      .ask(SCHEDULE, { input: inputOf(precinctId) })
  }
})

afterAll(() => api.close())

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { errors { code } }
}`

const accounts: readonly Account[] = [
  'inspector',
  'neighbour',
  'assistant',
  'head',
  'reviewer',
  'supervisor',
  'administrator',
  'stranger',
]

test.each(accounts)(
  'the %s is shown exactly the meetings that the law lets them see',
  async (account) => {
    const actor = await actorOf(account)
    const all = await api
      .em()
      .find(Meeting, {}, { populate: ['precincts.precinct.point'], orderBy: { id: 'asc' } })
    const lawful = all.filter((meeting) => maySee(actor, meeting)).map(({ id }) => id)

    const { meetings } = await api.on(now).as(account).ask('{ meetings { edges { node { id } } } }')

    expect(all).toHaveLength(4)
    expect(idsOf(meetings)).toEqual(lawful)
  },
)

test.each(accounts)(
  'the %s opens one by its id where it is among them, and not otherwise',
  async (account) => {
    const on = api.on(now).as(account)
    const { meetings } = await on.ask('{ meetings { edges { node { id } } } }')
    const shown = idsOf(meetings)
    const all = await api.em().find(Meeting, {})

    const opened: string[] = []
    for (const { id } of all) {
      const { meeting } = await on.ask('query ($id: ID!) { meeting(id: $id) { id } }', { id })
      if (meeting) opened.push(meeting.id)
    }

    expect(opened.sort()).toEqual(shown)
  },
)

async function actorOf(account: Account) {
  const em = api.em()
  const token = await beginSession(em, { staffId: api.city.staff[account], now })
  const { session } = await openRequest(em, { authorization: `Bearer ${token}`, now })
  if (!session) throw new Error('No session')
  return session.actor
}

function idsOf({ edges }: { edges: { node: { id: string } }[] }): string[] {
  return edges.map(({ node }) => node.id).sort()
}

function inputOf(precinctId: string) {
  return {
    precinctIds: [precinctId],
    startsAt: '2026-05-03T14:00:00Z',
    form: 'INDOORS',
    languages: ['KK'],
  }
}
