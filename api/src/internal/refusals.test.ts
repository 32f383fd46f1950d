import { readFileSync } from 'node:fs'
import {
  type Act,
  type MeetingAct,
  may,
  mayAct,
  maySee,
  openAt,
  type Stage,
  stages,
} from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema, getNamedType, isInputObjectType } from 'graphql'
import { type Account, startApi } from '../testing/index.ts'
import { Meeting } from './meeting/meeting.entity.ts'
import { beginSession, openSession } from './staff/session.ts'

const contract = new URL('../../../packages/contract/internal.graphql', import.meta.url)
const mutations = buildSchema(readFileSync(contract, 'utf8')).getMutationType()?.getFields() ?? {}

const day = '2026-04-15'
const now = '2026-04-15T16:00:00Z'
const both = { kk: 'Мектеп', ru: 'Школа' }
const evidence = { channel: 'EMPLOYERS', outlet: both, firstPublicOn: day }

/** What is asked of a meeting by each act that names one, with the least that its input needs. */
const asked: Readonly<Record<string, { readonly act: MeetingAct; readonly input?: object }>> = {
  meetingPrepare: { act: 'prepare', input: { preparation: { expected: 40 } } },
  meetingAnnounce: { act: 'announce' },
  meetingMove: { act: 'move', input: { startsAt: '2026-05-15T14:00:00Z' } },
  meetingCancel: { act: 'cancel', input: { reason: 'WEATHER' } },
  meetingMiss: { act: 'miss', input: { reason: 'WEATHER' } },
  meetingHold: { act: 'hold', input: { startedAt: '2026-04-15T14:05:00Z' } },
  announcementRecord: { act: 'evidence', input: { evidence } },
  assemblyConvene: { act: 'convene', input: { convenor: 'AKIM' } },
  assemblyMemberAdd: { act: 'enrol', input: { name: 'Ахметов Нурлан', delegatedOn: day } },
  bodyAgreementAgree: { act: 'agree', input: { agreed: true } },
  invitationSend: { act: 'send', input: { category: 'HEALTH', office: both } },
  invitationDraft: { act: 'draft', input: { category: 'HEALTH', office: both } },
  invitationWaive: { act: 'waive', input: { category: 'HEALTH', reason: both } },
  invitationUnwaive: { act: 'unwaive', input: { category: 'HEALTH' } },
  participantRegister: { act: 'register', input: { name: 'Ахметов Нурлан' } },
  participantMention: { act: 'mention', input: { name: 'Ахметов Нурлан' } },
  appealRaise: { act: 'raise', input: { kind: 'REMARK', language: 'RU', text: 'Темно.' } },
  protocolRecord: { act: 'record', input: {} },
}

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

/** Acts on what was written of a meeting: they are refused like those on the meeting, each in the test of its own. */
const ofTheProtocol = [
  'protocolSign',
  'protocolCorrect',
  'outcomeReview',
  'outcomePublish',
  'outcomeWithdraw',
]

/** A finding may be one of a meeting; who contests it is asked of the finding. */
const ofAFinding = ['findingCorrect']

let api: Awaited<ReturnType<typeof startApi>>
const ids = new Map<Stage, string>()

beforeAll(async () => {
  api = await startApi()
  for (const stage of stages) {
    const { id } = await api.given.meeting({ day })
    ids.set(stage, id)
    await api.em().execute(`${atStage[stage]} where id = ?`, [id])
  }
})

afterAll(() => api.close())

test('every act that names a meeting is asked here', () => {
  const naming = Object.values(mutations).filter(({ args }) =>
    args.some(({ type }) => {
      const input = getNamedType(type)
      return isInputObjectType(input) && 'meetingId' in input.getFields()
    }),
  )

  expect(naming.map(({ name }) => name).toSorted()).toEqual(
    [...Object.keys(asked), ...ofTheProtocol, ...ofAFinding].toSorted(),
  )
})

test.each(Object.entries(asked).map(([name, { act }]) => ({ name, act })))(
  '$name is refused to everybody who may not, at every stage at which it is closed, and nothing is kept',
  async ({ name, act }) => {
    const before = await rows()

    const said: string[] = []
    const lawful: string[] = []
    for (const account of accounts) {
      for (const [stage, id] of ids) {
        const reason = await whyNot(act, { account, stage, id })
        if (reason === null) continue
        lawful.push(`${account} ${stage} ${reason}`)
        said.push(`${account} ${stage} ${await codeOf(name, { account, id })}`)
      }
    }

    expect(said).toEqual(lawful)
    expect(lawful.length).toBeGreaterThan(stages.length * 3)
    expect(await rows()).toEqual(before)
  },
)

interface Cell {
  readonly account: Account
  readonly stage: Stage
  readonly id: string
}

async function whyNot(act: Act & MeetingAct, { account, stage, id }: Cell): Promise<string | null> {
  const em = api.em()
  const token = await beginSession(em, { staffId: api.city.staff[account], now })
  const session = await openSession(em, { authorization: `Bearer ${token}`, now })
  const meeting = await em.findOneOrFail(Meeting, id, { populate: ['precincts.precinct.point'] })
  if (!session || !maySee(session.actor, meeting)) return 'NOT_FOUND'
  if (!mayAct(session.actor, act, meeting)) return 'FORBIDDEN'
  return may(act, { stage }) ? null : 'WRONG_STAGE'
}

async function codeOf(name: string, { account, id }: { account: Account; id: string }) {
  const type = mutations[name]?.args[0]?.type
  const input = { meetingId: id, ...asked[name]?.input }
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { errors { code } } }`
  const answer = await api.on(now).as(account).ask(query, { input })
  return answer[name].errors[0]?.code
}

function rows() {
  return api.em().execute(
    `select (select count(*) from internal.meeting_change) as changes,
            (select count(*) from internal.announcement) as announcements,
            (select count(*) from internal.assembly_member) as members,
            (select count(*) from internal.invitation) as invitations,
            (select count(*) from internal.participant) as participants,
            (select array_agg(stage order by id) from internal.meeting) as stages`,
  )
}

const announced = `announced_at = scheduled_at, announced_by = scheduled_by, noticed_at = scheduled_at`
const held = `${announced}, started_at = starts_at, held_at = starts_at, held_by = scheduled_by`
const recorded = `${held}, recorded_at = starts_at`
const signed = `${recorded}, ended_at = starts_at + interval '1 hour', signed_at = starts_at`

const atStage: Readonly<Record<Stage, string>> = {
  planned: `update internal.meeting set stage = 'planned'`,
  announced: `update internal.meeting set stage = 'announced', ${announced}`,
  held: `update internal.meeting set stage = 'held', ${held}`,
  recorded: `update internal.meeting set stage = 'recorded', ${recorded}`,
  signed: `update internal.meeting set stage = 'signed', ${signed}`,
  published: `update internal.meeting set stage = 'published', published_at = starts_at, ${signed}`,
  cancelled: `update internal.meeting set stage = 'cancelled', cancelled_at = starts_at, cancel_reason = 'OTHER'`,
  missed: `update internal.meeting set stage = 'missed', missed_at = starts_at, miss_reason = 'OTHER'`,
}

test('the acts of the law that name a meeting are all asked, or are of its protocol', () => {
  const ofTheirOwn: readonly MeetingAct[] = [
    ...(['strike', 'reply', 'unmention', 'translate', 'answer', 'refer'] as const),
    ...(['sign', 'correct', 'review', 'publish', 'withdraw'] as const),
  ]
  const named = new Set([...Object.values(asked).map(({ act }) => act), ...ofTheirOwn])

  expect(Object.keys(openAt).filter((act) => !named.has(act as MeetingAct))).toEqual([])
})
