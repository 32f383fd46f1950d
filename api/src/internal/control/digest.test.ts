import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { codesOf, startApi } from '../../testing/index.ts'
import { signedMeeting } from '../outcome/way.testing.ts'
import { firstOf, itemsOf } from './way.testing.ts'

const DIGEST = `query ($week: Day) {
  controlDigest(week: $week) {
    from until opened closed reopened open overdue dueNext unassigned selfControlled
    controllers { controller { id } open overdue closed }
    overdueItems { kind dueOn isOverdue }
  }
}`

const words = 'Өзім көрдім.'

let api: Awaited<ReturnType<typeof startApi>>
let meetingId: string

beforeAll(async () => {
  api = await startApi()
  meetingId = (await signedMeeting(api)).id
  const decision = firstOf(await itemsOf(api, { meetingId }), 'DECISION')
  await done('controlClose', { itemId: decision.id, words }, '2026-04-20')
  await done('controlReopen', { itemId: decision.id, reason: 'Ерте.' }, '2026-04-28')
})

afterAll(() => api.close())

test.each([
  {
    week: '2026-04-15',
    told: { from: '2026-04-13', until: '2026-04-19', opened: 3, closed: 0, open: 3, overdue: 0 },
  },
  { week: '2026-04-26', told: { opened: 0, closed: 1, reopened: 0, open: 2, overdue: 0 } },
  { week: '2026-05-01', told: { opened: 0, closed: 0, reopened: 1, open: 3, dueNext: 1 } },
  { week: '2026-05-20', told: { closed: 0, open: 3, overdue: 1, unassigned: 0 } },
])(
  'R33-3: the digest of the week of $week tells what was opened, closed and stood open then: $told',
  async ({ week, told }) => {
    const { controlDigest } = await api.on('2026-06-01').as('head').ask(DIGEST, { week })

    expect(controlDigest).toMatchObject(told)
  },
)

test('R33-3: the digest counts for each who controls, and lists what is overdue', async () => {
  const { controlDigest } = await api.on('2026-05-20').as('head').ask(DIGEST)

  expect(controlDigest).toMatchObject({
    controllers: [{ controller: { id: api.city.staff.head }, open: 3, overdue: 1, closed: 0 }],
    overdueItems: [{ kind: 'APPEAL', isOverdue: true }],
  })
})

test.each([
  { as: 'inspector', seen: 3 },
  { as: 'neighbour', seen: 0 },
  { as: 'head', seen: 3 },
  { as: 'supervisor', seen: 3 },
  { as: 'reviewer', seen: 3 },
  { as: 'stranger', seen: 0 },
  { as: 'administrator', seen: 0 },
] as const)('R33-3: list and digest go as far as the scope of $as', async ({ as, seen }) => {
  const { controlDigest } = await api.on('2026-05-20').as(as).ask(DIGEST)

  const listed = await itemsOf(api, { as, on: '2026-05-20' })
  expect([controlDigest.open, listed.length]).toEqual([seen, seen])
})

test('R33-3: overdue is what is open after its last day, on that day it is not', async () => {
  const due = firstOf(await itemsOf(api, { meetingId }), 'APPEAL').dueOn ?? ''

  const onTheDay = await itemsOf(api, { state: 'OVERDUE', on: due })
  const after = await itemsOf(api, { state: 'OVERDUE', on: '2026-05-20' })

  expect(onTheDay).toEqual([])
  expect(after).toMatchObject([{ kind: 'APPEAL', dueOn: due, isOverdue: true }])
})

test('R33-3: everybody asks for what they themselves control', async () => {
  const [byHead, bySecond] = await Promise.all(
    (['head', 'supervisor'] as const).map((as) => itemsOf(api, { as, mine: true })),
  )

  expect([byHead?.length, bySecond?.length]).toEqual([3, 0])
})

test('R33-3: the list goes on where its page ended', async () => {
  const page = `query ($after: String) {
    controlItems(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } }
  }`
  const head = api.on('2026-04-20').as('head')

  const first = await head.ask(page)
  const rest = await head.ask(page, { after: first.controlItems.pageInfo.endCursor })

  const ids = [first, rest].flatMap(({ controlItems }) => controlItems.edges)
  expect(new Set(ids.map(({ node }) => node.id)).size).toBe(3)
  expect(rest.controlItems.pageInfo.hasNextPage).toBe(false)
})

test('R33-1: an account that was closed controls nothing from the next midnight on, and done twice that is done once', async () => {
  const { head, supervisor } = api.city.staff
  await api.em().execute('update internal.staff set active = false where id = ?', [head])

  await api.night('assign_control', '2026-06-01T19:00:00Z')
  await api.night('assign_control', '2026-06-01T19:00:00Z')

  const [item] = await itemsOf(api, { meetingId, as: 'supervisor', on: '2026-06-02' })
  expect(item?.controllers).toEqual([{ id: supervisor }])
  expect(item?.assignments.map(({ ground }) => ground)).toEqual(['POINT_HEAD', 'NO_HEAD'])
})

async function done(name: string, input: object, on: string): Promise<void> {
  const codes = await codesOf(api, { name, input, on, as: 'head' })
  expect({ name, codes }).toEqual({ name, codes: [] })
}
