import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AskedAct, codesOf, startApi, toSign } from '../../testing/index.ts'
import { standing } from '../finding/stored.testing.ts'
import {
  CORRECT,
  day,
  evening,
  raised,
  recorded,
  registered,
  resident,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'
import { firstOf, itemsOf } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R33-1: with the signature each appeal not answered in full and each decision is under control of the head of the point', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const participantId = await registered(api, meetingId, resident)
  await raised(api, meetingId, { participantId, answer: 'FULL' })
  await raised(api, meetingId, { participantId, answer: 'PARTIAL' })
  await raised(api, meetingId, { answer: 'NONE', answerText: null })
  await recorded(api, meetingId)

  await signed(api, meetingId)

  const items = await itemsOf(api, { meetingId })
  expect(items.map(({ kind, number, words }) => [kind, number, words])).toEqual([
    ['APPEAL', 2, null],
    ['DECISION', expect.any(Number), expect.any(String)],
    ['DECISION', expect.any(Number), expect.any(String)],
    ['APPEAL', 3, null],
  ])
  for (const { controllers, assignments, selfControl } of items) {
    expect(controllers).toEqual([{ id: api.city.staff.head }])
    expect(assignments).toMatchObject([{ ground: 'POINT_HEAD', until: null }])
    expect(selfControl).toBe(false)
  }
})

test('R33-1: an appeal is due with its answer, a decision by the next report, and an anonymous appeal has no term', async () => {
  const { id: meetingId } = await signedMeeting(api)

  const items = await itemsOf(api, { meetingId })

  expect(firstOf(items, 'APPEAL').dueOn).toMatch(/^2026-05-/)
  expect(firstOf(items, 'DECISION').dueOn).toBe('2026-07-14')
})

test('R33-1: when the head of the point changes, what is open passes on at once and the history stays', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const { head, inspector, neighbour } = api.city.staff

  const before = await itemsOf(api, { meetingId, as: 'supervisor' })
  await done({ name: 'pointHeadAppoint', input: { pointId: await point(), staffId: neighbour } })
  const after = await itemsOf(api, { meetingId, as: 'supervisor' })
  await done({ name: 'pointHeadAppoint', input: { pointId: await point() } })
  const without = await itemsOf(api, { meetingId, as: 'supervisor' })
  await appointed(head)

  expect(before[0]?.controllers).toEqual([{ id: head }])
  expect(after[0]?.controllers).toEqual([{ id: neighbour }])
  expect(without[0]?.controllers).toEqual([{ id: api.city.staff.supervisor }])
  expect(without[0]?.assignments.map(({ ground, staff }) => [ground, staff?.id])).toEqual([
    ['POINT_HEAD', head],
    ['POINT_HEAD', neighbour],
    ['NO_HEAD', api.city.staff.supervisor],
  ])
  expect(inspector).not.toBe(head)
})

test('R33-2: where the head of the point reported, one from the district controls, and it is flagged', async () => {
  const { precinctId, staff } = api.city
  const { id: meetingId } = await api.given.held({ day })
  await api
    .em()
    .execute('update internal.meeting_precinct set inspector_id = ? where meeting_id = ?', [
      staff.head,
      meetingId,
    ])
  await registered(api, meetingId, resident)
  await raised(api, meetingId)
  await recorded(api, meetingId)

  const asHead = api.on(evening).as('head')
  const input = await toSign(asHead, meetingId)
  await done({ name: 'protocolSign', input, on: evening, as: 'head' })

  const items = await itemsOf(api, { meetingId })
  for (const { controllers, selfControl, assignments } of items) {
    expect(controllers).toEqual([{ id: staff.supervisor }])
    expect(assignments).toMatchObject([{ ground: 'HEAD_IS_EXECUTOR' }])
    expect(selfControl).toBe(true)
  }
  const found = await standing(api, { precinctId, meetingId, duty: 'CONTROL' })
  expect(`${found.verdict} ${found.cause}`).toBe('met CONTROLLED')
})

test('R33-2: a head who answers an appeal later controls it no longer, and what is left of the protocol still', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)

  await done({
    name: 'appealAnswer',
    input: { appealId, text: 'Рейд өткізілді.', on: '2026-04-16' },
    on: '2026-04-16',
    as: 'head',
  })

  const items = await itemsOf(api, { meetingId, as: 'supervisor' })
  expect(firstOf(items, 'APPEAL')).toMatchObject({
    controllers: [{ id: api.city.staff.supervisor }],
    selfControl: true,
  })
  expect(firstOf(items, 'DECISION').controllers).toEqual([{ id: api.city.staff.head }])
})

test.each([
  { name: 'appealTranslate', input: { language: 'RU', text: 'Во дворе темно.' } },
  {
    name: 'appealSplit',
    input: {
      parts: [
        { topic: 'NOISE', text: 'Шу.', forPolice: true },
        { topic: 'LIGHTING', text: 'Шам.', forPolice: false },
      ],
    },
  },
  {
    name: 'appealMark',
    input: { concern: 'THREAT', to: { kk: 'Прокуратура', ru: 'Прокуратура' } },
  },
])(
  'R33-2: a head who acts on an appeal by $name controls it no longer, from that moment on',
  async ({ name, input }) => {
    const { id: meetingId, appealId } = await signedMeeting(api, { participantId: null })

    await done({ name, input: { appealId, ...input }, on: '2026-04-16', as: 'head' })

    const items = await itemsOf(api, { meetingId, as: 'supervisor' })
    expect(firstOf(items, 'APPEAL').controllers).toEqual([{ id: api.city.staff.supervisor }])
    expect(firstOf(items, 'DECISION').controllers).toEqual([{ id: api.city.staff.head }])
  },
)

test('R33-1: nobody in the point and nobody in the district is unassigned: in the list and as a finding', async () => {
  const { precinctId, staff } = api.city
  await api
    .em()
    .execute('update internal.staff set active = false where id = ?', [staff.supervisor])
  await done({ name: 'pointHeadAppoint', input: { pointId: await point() } })

  const { id: meetingId } = await signedMeeting(api)

  const items = await itemsOf(api, { meetingId, state: 'UNASSIGNED', as: 'reviewer' })
  expect(items).toHaveLength(3)
  expect(items[0]?.assignments).toMatchObject([{ ground: 'NO_HEAD', staff: null }])
  const found = await standing(api, { precinctId, meetingId, duty: 'CONTROL' })
  expect(`${found.verdict} ${found.cause}`).toBe('unmet CONTROL_UNASSIGNED')

  await appointed(staff.head)
  await api.em().execute('update internal.staff set active = true where id = ?', [staff.supervisor])
  const assigned = await standing(api, { precinctId, meetingId, duty: 'CONTROL' })
  expect(`${assigned.verdict} ${assigned.cause}`).toBe('met CONTROLLED')
})

test('R33-1: at a joint meeting of two points each point has its controller', async () => {
  const { precinctId, strangePrecinctId, staff } = api.city
  const { id: meetingId } = await signedMeeting(api)
  await api
    .em()
    .execute(
      `insert into internal.meeting_precinct (meeting_id, precinct_id, inspector_id, reported) values (?, ?, ?, true)`,
      [meetingId, strangePrecinctId, staff.stranger],
    )
  await done({ name: 'pointHeadAppoint', input: { pointId: await point() } })
  await appointed(staff.head)

  const [item] = await itemsOf(api, { meetingId, as: 'supervisor' })

  const held = item?.assignments.filter(({ until }) => until === null) ?? []
  expect(held.map(({ point, staff }) => [point.number, staff?.id ?? null])).toEqual(
    expect.arrayContaining([
      [7, staff.head],
      [9, null],
    ]),
  )
  const duties = [precinctId, strangePrecinctId].map((id) =>
    standing(api, { precinctId: id, meetingId, duty: 'CONTROL' }),
  )
  expect((await Promise.all(duties)).map(({ verdict }) => verdict)).toEqual(['met', 'unmet'])
})

test('R32-9, R33-1: a corrected protocol leaves under control what it says still, and drops what it says no longer', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const decisions = 'Нәтижесі келесі кездесуде айтылсын.\nШам орнатылсын.'

  await api.on(evening).ask(CORRECT, { input: { meetingId, reason: 'OTHER', decisions } })
  await signed(api, meetingId)

  const open = await itemsOf(api, { meetingId })
  const dropped = await itemsOf(api, { meetingId, state: 'DROPPED' })
  const decided = open.filter(({ kind }) => kind === 'DECISION')
  expect(decided.map(({ number, words }) => `${number} ${words}`).sort()).toEqual([
    '1 Нәтижесі келесі кездесуде айтылсын.',
    '2 Шам орнатылсын.',
  ])
  expect(dropped.map(({ words }) => words)).toEqual(['Түнгі рейдтер өткізілсін.'])
})

let minutes = 0

/** A minute after the last time that somebody asked. */
function later(): string {
  minutes += 1
  return Temporal.Instant.from('2026-04-16T05:00:00Z').add({ minutes }).toString()
}

async function appointed(staffId: string): Promise<void> {
  await done({ name: 'pointHeadAppoint', input: { pointId: await point(), staffId } })
}

async function done(act: Partial<AskedAct> & Pick<AskedAct, 'name' | 'input'>): Promise<void> {
  const asked = { on: later(), as: 'administrator' as const, ...act }
  expect({ asked, codes: await codesOf(api, asked) }).toEqual({ asked, codes: [] })
}

async function point(): Promise<string> {
  const [row] = await api
    .em()
    .execute<{ id: string }[]>('select point_id as id from internal.precinct where id = ?', [
      api.city.precinctId,
    ])
  return row?.id ?? ''
}
