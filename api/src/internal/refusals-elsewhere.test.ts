import { type Act, mayAct, type Reach, type Staff } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../testing/index.ts'
import { reported } from './leak-report/given.testing.ts'
import { Precinct } from './precinct/precinct.entity.ts'
import {
  accounts,
  actorOf,
  elsewhere,
  mutations,
  now,
  ofMeeting,
  ofNobody,
  ofPart,
} from './refusals.testing.ts'
import { objected } from './slip/way.testing.ts'

type Name = (typeof elsewhere)[number]

const day = '2026-06-15'
const both = { kk: 'Мектеп', ru: 'Школа' }
const finding = { quarter: '2026-Q2', duty: 'PRECINCT_REPORT', verdict: 'UNKNOWN', reason: both }
const ring = [
  [77.18, 43.2],
  [77.19, 43.2],
  [77.19, 43.21],
  [77.18, 43.2],
]
const outline = { type: 'Polygon', coordinates: [ring] }
const daysOff = 'year,kind,day,instead_of,source\n2027,NONE,,,Ministry of Labour'
const successors = [
  { number: 281, outline },
  { number: 282, outline },
]

let api: Awaited<ReturnType<typeof startApi>>
let reach: Reach
let inputs: Readonly<Record<Name, object>>

beforeAll(async () => {
  api = await startApi()
  const { precinctId, neighbourPrecinctId, strangePrecinctId, staff } = api.city
  await api.given.meeting({ day: '2026-05-15' })
  reach = await reachOf(precinctId)
  const official = { precinctId, name: 'Ахметов Нурлан', office: both }
  await done('officialRecognise', official, 'reviewer')
  await done('findingCorrect', { precinctId, ...finding }, 'supervisor')
  const precinctIds = [precinctId, neighbourPrecinctId]
  inputs = {
    meetingSchedule: {
      ...{ precinctIds: [precinctId], startsAt: '2026-06-15T14:00:00Z' },
      ...{ form: 'INDOORS', languages: ['KK'] },
    },
    appointmentBegin: { precinctId, staffId: staff.assistant, kind: 'ASSISTING', since: day },
    appointmentEnd: { appointmentId: await first('appointment', precinctId), until: day },
    pointHeadAppoint: { pointId: reach.pointIds[0], staffId: staff.neighbour },
    precinctSplit: { precinctId, successors, from: day },
    precinctMerge: { precinctIds, successor: { number: 283, outline }, from: day },
    precinctTransfer: { precinctId, pointId: await pointOf(strangePrecinctId) },
    officialRecognise: official,
    officialDismiss: { officialId: await first('official', precinctId) },
    findingCorrect: { precinctId, ...finding, duty: 'LAWFUL_NOTICE' },
    findingRestore: {
      ...{ correctionId: await first('finding_correction', precinctId), reason: both },
    },
    policyAdopt: { edition: '2027', since: '2027-01-01', policy: { noticeDays: 15 }, reason: both },
    daysOffLoad: { name: '2027.csv', text: daysOff },
    leakReportClose: {
      leakReportId: await reported(api, { text: 'Аты тұр.', page: `/kk/precincts/${precinctId}` }),
      result: 'NOT_THERE',
    },
    slipObjectionClose: { slipObjectionId: await objected(api, '2026-04-10'), result: 'CORRECTED' },
  }
})

afterAll(() => api.close())

test('every act of the contract is asked here, of a meeting, or of a part of one, or is for anybody', () => {
  const named = [...elsewhere, ...Object.keys(ofMeeting), ...Object.keys(ofPart), ...ofNobody]

  expect(Object.keys(mutations).toSorted()).toEqual(named.toSorted())
})

test.each(elsewhere)(
  '%s is refused to everybody who may not, and nothing is kept',
  async (name) => {
    const before = await rows()

    const heard: string[] = []
    const lawful: string[] = []
    for (const account of accounts) {
      if (may[name](await actorOf(api, account))) continue
      lawful.push(account)
      const codes = await codesOf(api, { name, input: inputs[name], on: now, as: account })
      if (codes.every((code) => code === 'FORBIDDEN' || code === 'NOT_FOUND')) heard.push(account)
      expect({ account, codes }).not.toEqual({ account, codes: [] })
    }

    expect(heard).toEqual(lawful)
    expect(lawful.length).toBeGreaterThan(2)
    expect(lawful.length).toBeLessThan(accounts.length)
    expect(await rows()).toEqual(before)
  },
)

test.each(elsewhere)(
  '%s with a text that cannot be kept is told so, whoever asks',
  async (name) => {
    const input = { ...inputs[name], requestId: 'жазба\u0000' }

    const codes = await codesOf(api, { name, input, on: now, as: 'stranger' })

    expect(codes).toEqual(['TEXT_UNREADABLE'])
  },
)

const may: Readonly<Record<Name, (actor: Staff) => boolean>> = {
  meetingSchedule: lawfully('schedule'),
  appointmentBegin: lawfully('appoint'),
  appointmentEnd: lawfully('appoint'),
  pointHeadAppoint: lawfully('appoint'),
  precinctSplit: lawfully('redraw'),
  precinctMerge: lawfully('redraw'),
  precinctTransfer: lawfully('redraw'),
  officialRecognise: lawfully('recognise'),
  officialDismiss: lawfully('recognise'),
  findingCorrect: lawfully('contest'),
  findingRestore: lawfully('contest'),
  policyAdopt: ({ role }) => role === 'ADMINISTRATOR',
  daysOffLoad: ({ role }) => role === 'ADMINISTRATOR',
  leakReportClose: ({ role }) => role === 'REVIEWER',
  slipObjectionClose: ({ role }) => role === 'POINT_HEAD' || role === 'SUPERVISOR',
}

function lawfully(act: Act) {
  return (actor: Staff) => mayAct(actor, act, reach)
}

async function reachOf(id: string): Promise<Reach> {
  const { point } = await api.em().findOneOrFail(Precinct, { id }, { populate: ['point'] })
  const { id: pointId, body } = point.unwrap()
  return { precinctIds: [id], pointIds: [pointId], bodyIds: [body.id] }
}

async function pointOf(id: string): Promise<string> {
  const { point } = await api.em().findOneOrFail(Precinct, { id })
  return point.id
}

async function first(table: string, precinctId: string): Promise<string> {
  const [row] = await api
    .em()
    .execute<{ id: string }[]>(`select id from internal.${table} where precinct_id = ?`, [
      precinctId,
    ])
  return row?.id ?? ''
}

async function done(name: Name, input: object, as: 'reviewer' | 'supervisor'): Promise<void> {
  expect({ name, codes: await codesOf(api, { name, input, on: now, as }) }).toEqual({
    name,
    codes: [],
  })
}

function rows() {
  return api.em().execute(
    `select (select count(*) from internal.meeting) as meetings,
            (select jsonb_agg(to_jsonb(a) order by id) from internal.appointment a) as appointments,
            (select jsonb_agg(role order by id) from internal.staff) as roles,
            (select jsonb_agg(to_jsonb(p) order by id) from internal.precinct p) as precincts,
            (select jsonb_agg(to_jsonb(o) order by id) from internal.official o) as officials,
            (select jsonb_agg(to_jsonb(c) order by id) from internal.finding_correction c) as corrections,
            (select count(*) from internal.policy_edition) as editions,
            (select count(*) from internal.days_off_file) as files,
            (select jsonb_agg(to_jsonb(l) order by id) from dropbox.leak_report l) as reports,
            (select jsonb_agg(to_jsonb(o) order by id) from dropbox.slip_objection o) as objections`,
  )
}
