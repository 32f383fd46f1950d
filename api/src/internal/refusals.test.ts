import { randomUUID } from 'node:crypto'
import {
  type MeetingAct,
  may,
  mayAct,
  maySee,
  openAt,
  type Staff,
  type Stage,
  stages,
} from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, codesOf, startApi } from '../testing/index.ts'
import { Meeting } from './meeting/meeting.entity.ts'
import { accounts, actorOf, day, made, now, ofMeeting, ofPart } from './refusals.testing.ts'

type Ids = Readonly<Record<string, string>>

let api: Awaited<ReturnType<typeof startApi>>
const actors = new Map<Account, Staff>()
/** The meeting at each stage, and what an act may name of it. */
const meetings = new Map<Stage, { readonly meeting: Meeting; readonly ids: Ids }>()
const asked = { ...ofMeeting, ...ofPart }

beforeAll(async () => {
  api = await startApi()
  for (const stage of stages) {
    const { id } = await api.given.meeting({ day })
    const parts = await madeOf(id)
    await api.em().execute(`${atStage[stage]} where id = ?`, [id])
    meetings.set(stage, { meeting: await read(id), ids: { ...parts, meetingId: id } })
  }
  for (const account of accounts) actors.set(account, await actorOf(api, account))
})

afterAll(() => api.close())

test.each(Object.entries(asked).map(([name, one]) => ({ name, ...one })))(
  '$name is refused to everybody who may not, at every stage at which it is closed, and nothing is kept',
  async ({ name, act, closed = 'WRONG_STAGE' }) => {
    const before = await rows()

    const closedTo = [...actors].flatMap(([account, actor]) =>
      [...meetings].flatMap(([stage, { meeting, ids }]) => {
        const reason = whyNot(act, { actor, meeting, stage, closed })
        return reason === null ? [] : [{ account, stage, ids, reason }]
      }),
    )
    const said = await Promise.all(
      closedTo.map(({ account, ids }) => codeOf(name, { account, ids })),
    )
    const lawful = closedTo.map(({ account, stage, reason }) => `${account} ${stage} ${reason}`)
    const heard = closedTo.map(({ account, stage }, index) => `${account} ${stage} ${said[index]}`)

    expect(heard).toEqual(lawful)
    expect(lawful.length).toBeGreaterThan(stages.length * 3)
    expect(await rows()).toEqual(before)
  },
)

interface Cell {
  readonly actor: Staff
  readonly meeting: Meeting
  readonly stage: Stage
  readonly closed: string
}

function whyNot(act: MeetingAct, { actor, meeting, stage, closed }: Cell): string | null {
  if (!maySee(actor, meeting)) return 'NOT_FOUND'
  if (!mayAct(actor, act, meeting)) return 'FORBIDDEN'
  return may(act, { stage }) ? null : closed
}

function read(id: string): Promise<Meeting> {
  return api.em().findOneOrFail(Meeting, { id }, { populate: ['precincts.precinct.point'] })
}

interface Asking {
  readonly account: Account
  readonly ids: Ids
}

async function codeOf(name: string, { account, ids }: Asking): Promise<string | undefined> {
  const key = ofPart[name]?.key ?? 'meetingId'
  const input = { [key]: ids[key], ...asked[name]?.input }
  const [code] = await codesOf(api, { name, input, on: now, as: account })
  return code
}

test.each([
  { name: 'protocolSign', act: 'sign' },
  { name: 'outcomeReview', act: 'review' },
  { name: 'outcomePublish', act: 'publish' },
] as const)(
  'where no protocol was recorded $name is closed to those who may, and is none of the others’ business',
  async ({ name, act }) => {
    const { id } = await api.given.meeting({ day })
    const meeting = await read(id)

    const said: (string | undefined)[] = []
    const lawful: (string | null)[] = []
    for (const [account, actor] of actors) {
      lawful.push(whyNot(act, { actor, meeting, stage: 'planned', closed: 'WRONG_STAGE' }))
      said.push(await codeOf(name, { account, ids: { meetingId: id } }))
    }

    expect(said).toEqual(lawful)
    expect(new Set(said)).toEqual(new Set(['FORBIDDEN', 'WRONG_STAGE', 'NOT_FOUND']))
  },
)

test.each(Object.keys(asked))(
  '%s with a text that cannot be kept is told so, whoever asks',
  async (name) => {
    const input = {
      [ofPart[name]?.key ?? 'meetingId']: 'жазба\u0000',
      ...asked[name]?.input,
    }

    expect(await codesOf(api, { name, input, on: now, as: 'stranger' })).toEqual([
      'TEXT_UNREADABLE',
    ])
  },
)

function rows() {
  return api.em().execute(
    `select (select count(*) from internal.meeting_change) as changes,
            (select jsonb_agg(to_jsonb(a) order by id) from internal.announcement a) as announcements,
            (select jsonb_agg(to_jsonb(m) order by id) from internal.assembly_member m) as members,
            (select jsonb_agg(to_jsonb(i) order by id) from internal.invitation i) as invitations,
            (select jsonb_agg(to_jsonb(a) order by id) from internal.appeal a) as appeals,
            (select jsonb_agg(to_jsonb(n) order by id) from internal.notice n) as notices,
            (select count(*) from internal.referral_hop) + (select count(*) from internal.appeal_part) as hops,
            (select jsonb_agg(to_jsonb(s) order by id) from internal.slip s) as slips,
            (select jsonb_agg(to_jsonb(i) order by id) from internal.control_item i) as items,
            (select jsonb_agg(to_jsonb(a) order by id) from internal.award a) as awards,
            (select count(*) from internal.mentioned) as mentioned,
            (select count(*) from internal.protocol) as protocols,
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

test('every act of the law on a meeting is asked', () => {
  const named = new Set<string>(Object.values(asked).map(({ act }) => act))

  expect(Object.keys(openAt).filter((act) => !named.has(act))).toEqual([])
})

/** One of everything that an act can name instead of the meeting. */
async function madeOf(meetingId: string): Promise<Ids> {
  const ids: Record<string, string> = {}
  for (const [key, { table, of, apart, ...row }] of Object.entries(
    made(api.city.staff.inspector),
  )) {
    const id = randomUUID()
    ids[key] = id
    const whole = typeof of === 'string' ? { appeal_id: ids[of] } : {}
    const meeting = apart ? {} : { meeting_id: meetingId }
    const values = { id, ...meeting, ...whole, ...row }
    const columns = Object.keys(values).join(', ')
    await api.em().execute(
      `insert into internal.${table} (${columns})
       select ${columns} from jsonb_populate_record(null::internal.${table}, ?::jsonb)`,
      [JSON.stringify(values)],
    )
  }
  return ids
}
