import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { Client } from 'pg'
import { evening } from '../testing/given.ts'
import { type Account, type Asking, codesOf, startApi, toSign } from '../testing/index.ts'
import { plainHeading } from './outcome/way.testing.ts'

const few = { participants: 5, appeals: 5 }
const many = { participants: 5000, appeals: 200 }

const day = '2026-04-15'
const late = evening(day, '21:30')
const patience = 120_000

const READ = `query ($id: ID!) {
  meeting(id: $id) {
    registration { id } attendance { registered refused members }
    participants { name member lacking }
    appeals { number participant { name } }
    protocols { text signedContent signatures { staff { role } } }
  }
}`

const TO_SIGN = 'query ($id: ID!) { protocolToSign(meetingId: $id) { shown { hash } } }'

const TO_REVIEW = `query ($id: ID!) {
  toReview(meetingId: $id) { review { undecided headings { appealId } } errors { code } }
}`

const CONTROL = `query {
  controlItems(first: 100) { edges { node {
    kind number words dueOn isOverdue selfControl controllers { role } appeal { number } meeting { day }
    assignments { ground staff { role } point { number } } closures { words closedBy { role } }
  } } }
}`

const DIGEST = `query {
  controlDigest { open overdue controllers { controller { role } open } overdueItems { number dueOn } }
}`

const DEADLINES = `query {
  deadlines(first: 100) { edges { node { kind dueOn overdue appeal { number } notice { state } } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test(
  'a register of 5000 and a protocol of 200 appeals take no statement more than five of each, in every act and query after a meeting and in the purge',
  async () => {
    const ofFew = await statementsOf(few)

    const ofMany = await statementsOf(many)

    expect(ofMany).toEqual(ofFew)
    expect(Math.min(...Object.values(ofFew))).toBeGreaterThan(0)
  },
  patience,
)

/** Takes a meeting of that size the whole way, and counts what each step asks of the database. */
async function statementsOf({ participants, appeals }: typeof few) {
  const { id: meetingId } = await api.given.held({ day })
  const on = api.on(late)
  const counted: Record<string, number> = {}
  const count = async (name: string, step: () => Promise<unknown>) => {
    const execute = jest.spyOn(Client.prototype, 'query')
    await step()
    counted[name] = execute.mock.calls.length
    execute.mockRestore()
  }
  const act = (name: string, input: object, as: Account = 'inspector') =>
    count(name, async () => {
      const asked = { meetingId, ...input }
      expect({ name, codes: await codesOf(api, { name, input: asked, on: late, as }) }).toEqual({
        ...{ name, codes: [] },
      })
    })

  await act('participantImport', { csv: listOf(participants - 1) })
  await act('participantRegister', { name: 'Ким Ольга', adult: true, resident: true })
  await raise(meetingId, appeals)
  await act('appealRaise', { kind: 'REMARK', language: 'RU', text: 'Темно.', answer: 'NONE' })
  await act('protocolRecord', protocolOf(participants))
  await count('protocolToSign', () => on.ask(TO_SIGN, { id: meetingId }))
  await act('protocolSign', await toSign(on, meetingId))
  await act('protocolCorrect', { reason: 'OTHER', text: 'Кездесу өтті. Түзетілді.' })
  await act('protocolSign', await toSign(on, meetingId))
  await count('meeting', () => on.ask(READ, { id: meetingId }))
  const reviewer = await signedIn(late, 'reviewer')
  await count('toReview', () => reviewer.ask(TO_REVIEW, { id: meetingId }))
  const { toReview } = await reviewer.ask(TO_REVIEW, { id: meetingId })
  const headings = toReview.review.headings.map(({ appealId }: { appealId: string }) => ({
    ...{ appealId, ...plainHeading },
  }))
  await act('outcomeReview', { rest: 'HIDE', headings }, 'reviewer')
  await act('outcomePublish', {}, 'reviewer')
  await act('outcomeWithdraw', { reason: 'WRONG_FACTS' }, 'reviewer')
  const head = await signedIn('2026-07-01', 'head')
  await count('controlItems', () => head.ask(CONTROL))
  await count('controlDigest', () => head.ask(DIGEST))
  await count('deadlines', () => head.ask(DEADLINES))
  await answered(meetingId)
  await count('purge', () => api.night('purge_materials', '2027-04-15T19:00:00Z'))
  return counted
}

/** Somebody at a moment, whose first question has begun their session: that is no part of a step. */
async function signedIn(moment: string, account: Account): Promise<Asking> {
  const asking = api.on(moment).as(account)
  await asking.ask('{ __typename }')
  return asking
}

function listOf(participants: number): string {
  const rows = Array.from(
    { length: participants },
    (_, at) => `Сатпаев Тестбай ${at + 1};+7 701 ${String(at).padStart(7, '0')};иә;иә`,
  )
  return ['Аты-жөні;Телефоны;Осында тұрады;Ересек', ...rows].join('\n')
}

/** All but one of the appeals, written straight into the table. */
async function raise(meetingId: string, appeals: number): Promise<void> {
  await api.em().execute(
    `insert into internal.appeal
            (id, meeting_id, number, kind, language, text, participant_id, answer, raised_at, raised_by, written_by)
     select gen_random_uuid(), ?::uuid, number, 'complaint', 'kk', 'Ауладағы шам жанбайды.',
            (select id from internal.participant where meeting_id = ?::uuid order by id offset number % 4 limit 1), 'none', ?::timestamptz, ?::uuid, array[?::uuid]
       from generate_series(1, ?::int) number`,
    [meetingId, meetingId, late, api.city.staff.inspector, api.city.staff.inspector, appeals - 1],
  )
}

/** Answers every appeal, so that nothing holds the materials back. */
async function answered(meetingId: string): Promise<void> {
  await api.em().execute(
    `update internal.appeal set answered_on = '2026-04-20', later_answer = 'Жөнделді.', later_answer_language = 'kk'
      where meeting_id = ?`,
    [meetingId],
  )
}

function protocolOf(participants: number) {
  return {
    ...{ language: 'KK', text: 'Кездесу өтті.', decisions: 'Шам қойылсын.', participants },
    ...{ endedAt: evening(day, '21:00'), carried: [] },
  }
}
