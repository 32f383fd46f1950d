import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ReportSectionEnum } from '../../shared/enums.ts'
import { evening } from '../../testing/given.ts'
import { codesOf, startApi, toSign } from '../../testing/index.ts'
import { standing } from '../finding/stored.testing.ts'

const RAISE = `mutation ($input: AppealRaiseInput!) { appealRaise(input: $input) { appeal { id } } }`

const SPLIT = `mutation ($input: PrecinctSplitInput!) {
  precinctSplit(input: $input) { precincts { id number } errors { code } }
}`

const MERGE = `mutation ($input: PrecinctMergeInput!) {
  precinctMerge(input: $input) { precincts { id } errors { code } }
}`

const LEDGER = `query ($id: ID!) { ledger(precinctId: $id) { first since appeals { id open } } }`

const day = '2026-08-15'

let api: Awaited<ReturnType<typeof startApi>>
let appealId: string
let children: readonly string[]

beforeAll(async () => {
  api = await startApi()
  const { id: meetingId } = await api.given.held({ day: '2026-02-15' })
  const raised = {
    meetingId,
    kind: 'COMPLAINT',
    language: 'KK',
    text: 'Шам жанбайды.',
    answer: 'NONE',
  }
  const { appealRaise } = await api.on(evening('2026-02-15', '21:30')).ask(RAISE, { input: raised })
  appealId = appealRaise.appeal.id
})

afterAll(() => api.close())

test('R26-5: a split is found in its own transaction: neither the old precinct nor a new one owes the quarter', async () => {
  const { precinctId } = api.city
  const quarter = '2026-Q2'
  await api.given.meeting({ day: '2026-05-15' }).then(({ id }) => cancelled(id))
  const was = await standing(api, { precinctId, duty: 'PRECINCT_REPORT', quarter })

  const { precinctSplit } = await api
    .on('2026-04-20')
    .as('administrator')
    .ask(SPLIT, {
      input: { precinctId, from: '2026-05-01', successors: halves },
    })

  children = precinctSplit.precincts.map(({ id }: { readonly id: string }) => id)
  expect(was).toMatchObject({ verdict: 'not_due', cause: 'NONE_YET' })
  for (const id of [precinctId, ...children]) {
    const is = await standing(api, { precinctId: id, duty: 'PRECINCT_REPORT', quarter })
    expect(is).toMatchObject({ verdict: 'not_applicable', cause: 'NO_FULL_QUARTER' })
  }
})

test('R30-2, R26-5: the ledger of each new precinct holds what the old one left open', async () => {
  const read = children.map((id) => api.on('2026-05-02').as('head').ask(LEDGER, { id }))

  for (const { ledger } of await Promise.all(read)) {
    expect(ledger).toEqual({
      ...{ first: false, since: '2026-02-15', appeals: [{ id: appealId, open: true }] },
    })
  }
})

test('R30-2, R26-5: the first report of a new precinct speaks of what the old one left open, or is not signed', async () => {
  const [precinctId = ''] = children
  const { staff } = api.city
  await done('appointmentBegin', {
    input: { precinctId, staffId: staff.inspector, kind: 'PERMANENT', since: '2026-05-01' },
    ...{ on: '2026-05-02', as: 'administrator' },
  })
  const { id: meetingId } = await api.given.held({ day, precinctIds: [precinctId] })
  const on = evening(day, '21:30')
  const whole = {
    endedAt: evening(day, '20:30'),
    text: 'Өтті.',
    decisions: 'Жоқ.',
    participants: 0,
  }
  const reports = Object.keys(ReportSectionEnum)
    .filter((section) => ReportSectionEnum[section] !== 'COMPLAINTS_AND_APPEALS')
    .map((section) => ({ section, text: 'Айтылды.' }))
  await done('protocolRecord', { input: { ...whole, meetingId, reports, nothingRaised: true }, on })
  const duty = { precinctId, meetingId, duty: 'EARLIER_APPEALS' }
  const section = { precinctId, meetingId, duty: 'SECTIONS' }
  const was = await standing(api, duty)
  const silent = await standing(api, section)
  const refused = await codesOf(api, { name: 'protocolSign', input: { meetingId }, on })

  const carried = [{ appealId, state: 'CHECKING' }]
  await done('protocolRecord', { input: { meetingId, carried }, on: evening(day, '21:40') })

  expect(refused).toEqual(['EARLIER_APPEALS_UNTOLD'])
  expect(was).toMatchObject({ verdict: 'unknown', cause: 'EARLIER_APPEALS_UNTOLD' })
  expect(await standing(api, duty)).toMatchObject({ verdict: 'met', cause: 'EARLIER_APPEALS_TOLD' })
  expect(silent).toMatchObject({ verdict: 'unknown', cause: 'SECTIONS_MISSING' })
  expect(await standing(api, section)).toMatchObject({ verdict: 'met', cause: 'REPORT_COMPLETE' })
  const signing = { input: await toSign(api.on(evening(day, '21:50')), meetingId) }
  await done('protocolSign', { ...signing, on: evening(day, '21:50') })
})

test('R30-2: what one precinct left open is answered for by those that succeed its successors too', async () => {
  const { precinctMerge } = await api
    .on('2026-09-01')
    .as('administrator')
    .ask(MERGE, {
      input: { precinctIds: children, successor: whole, from: '2026-09-15' },
    })

  const [{ id }] = precinctMerge.precincts
  const { ledger } = await api.on('2026-09-16').as('head').ask(LEDGER, { id })
  expect(ledger).toMatchObject({ first: false, appeals: [{ id: appealId, open: true }] })
})

const street = { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'проспект' }
const abai = { ...street, parity: 'EVEN', from: 42, to: 60 }
const halves = [
  { number: 281, outline: rectangle(77.18, 77.185), houses: [abai] },
  { number: 282, outline: rectangle(77.185, 77.19) },
]
const whole = { number: 283, outline: rectangle(77.18, 77.19) }

function rectangle(west: number, east: number) {
  const ring = [
    [west, 43.2],
    [east, 43.2],
    [east, 43.21],
    [west, 43.21],
    [west, 43.2],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

function cancelled(meetingId: string): Promise<void> {
  return done('meetingCancel', { input: { meetingId, reason: 'WEATHER' }, on: '2026-04-16' })
}

async function done(name: string, asked: Omit<Parameters<typeof codesOf>[1], 'name'>) {
  expect({ name, codes: await codesOf(api, { name, ...asked }) }).toEqual({ name, codes: [] })
}
