import { order2023 } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inGroups, newSlipCode } from '../../shared/slip-code.ts'
import { type Account, startApi } from '../../testing/index.ts'
import { askIn } from '../ask.ts'
import { itemsOf } from '../control/way.testing.ts'
import { forgetObjections } from './forget-objections.ts'
import { controllersOf } from './objection-controllers.ts'
import { issued, raisedAt, reissued, signed } from './way.testing.ts'

const OBJECTIONS = `query ($open: Boolean = true, $first: Int, $after: String) {
  slipObjections(open: $open, first: $first, after: $after) {
    edges { node { id version kind text appeal { id text } closedAt closedBy { role } result note } }
    pageInfo { hasNextPage endCursor }
  }
}`

const CLOSE = `mutation ($input: SlipObjectionCloseInput!) {
  slipObjectionClose(input: $input) {
    slipObjection { version result note closedAt closedBy { role } } errors { code }
  }
}`

const day = '2026-04-15'
const missing = 'Моего вопроса о воротах в протоколе нет.'
const notMine = 'Я говорила о Гульнаре апай, а записано иначе.'

let api: Awaited<ReturnType<typeof startApi>>
let slip: { readonly id: string; readonly code: string; readonly appealId: string }
let senders = 0

beforeAll(async () => {
  api = await startApi()
  const { appealId } = await raisedAt(api, day)
  const given = await issued(api.on(`${day}T15:00:00Z`), appealId)
  slip = { id: given.slip.id, code: given.code, appealId }
  await object(slip.code, 'MISSING', missing)
  await object(slip.code.toLowerCase(), 'NOT_MY_WORDS', notMine)
  await object(inGroups(newSlipCode()), 'MISSING', 'Чужой код.')
})

afterAll(() => api.close())

test('R33-1: what somebody objects to reaches the head of the point, with the appeal it is about', async () => {
  const nodes = await readBy('head')

  expect(nodes).toEqual([
    expect.objectContaining({ kind: 'MISSING', text: missing, closedAt: null }),
    expect.objectContaining({ kind: 'NOT_MY_WORDS', text: notMine, closedAt: null }),
  ])
  expect(nodes[0]?.appeal.id).toBe(slip.appealId)
})

test.each([
  'inspector',
  'neighbour',
  'assistant',
  'reviewer',
  'supervisor',
  'administrator',
  'stranger',
] as const)('the %s, who does not control it, reads none of it', async (account) => {
  expect(await readBy(account)).toEqual([])
})

const hands = [
  {
    because: 'reported there',
    sql: 'update internal.meeting_precinct set inspector_id = ? where reported',
    make: ({ head }: Ids) => head,
    undo: ({ inspector }: Ids) => inspector,
  },
  {
    because: 'wrote in the appeal',
    sql: 'update internal.appeal set written_by = array[?]::uuid[]',
    make: ({ head }: Ids) => head,
    undo: ({ inspector }: Ids) => inspector,
  },
  {
    because: 'is no longer of that point',
    sql: "update internal.staff set point_id = (select point_id from internal.precinct where id = ?) where id = (select id from internal.staff where role = 'POINT_HEAD')",
    make: () => api.city.strangePrecinctId,
    undo: () => api.city.precinctId,
  },
]

test.each(hands)(
  'R33-2: where the head $because, one from the district reads it, and the head neither reads nor closes it',
  async ({ sql, make, undo }) => {
    const { staff } = api.city
    await api.em().execute(sql, [make(staff)])

    const [ofHead, ofSupervisor] = [await readBy('head'), await readBy('supervisor')]
    const input = { slipObjectionId: ofSupervisor[0]?.id, result: 'AS_RECORDED' }
    const tried = await api.on('2026-04-20').as('head').ask(CLOSE, { input })

    await api.em().execute(sql, [undo(staff)])
    expect([ofHead, textsOf(ofSupervisor)]).toEqual([[], [missing, notMine]])
    expect(tried.slipObjectionClose.errors).toEqual([{ code: 'NOT_FOUND' }])
    expect([textsOf(await readBy('head')), await readBy('supervisor')]).toEqual([
      [missing, notMine],
      [],
    ])
  },
)

test('R33-1: where nobody controls it nobody reads it, and whoever comes to control it does', async () => {
  const own = `update internal.meeting_precinct set inspector_id = ? where reported`
  const at = (active: boolean) =>
    api.em().execute(`update internal.staff set active = ? where role = 'SUPERVISOR'`, [active])
  await api.em().execute(own, [api.city.staff.head])
  await at(false)

  const nobody = await controllersNow()
  await at(true)

  const somebody = await controllersNow()
  await api.em().execute(own, [api.city.staff.inspector])
  expect([nobody, somebody]).toEqual([[], [api.city.staff.supervisor]])
})

test('pages of one show each objection once', async () => {
  const on = api.on('2026-04-20').as('head')
  const first = await on.ask(OBJECTIONS, { first: 1 })
  const { pageInfo } = first.slipObjections

  const second = await on.ask(OBJECTIONS, { first: 1, after: pageInfo.endCursor })

  expect(pageInfo.hasNextPage).toBe(true)
  expect(second.slipObjections).toMatchObject({
    edges: [{ node: { text: notMine } }],
    pageInfo: { hasNextPage: false },
  })
})

test('what is objected stays with a slip that is given anew, is closed once, and is forgotten after ninety days', async () => {
  const { code } = await reissued(api.on('2026-04-18'), slip.id)
  const [first] = await readBy('head')
  const input = { slipObjectionId: first?.id, result: 'CORRECTED', note: ' Хаттама түзетілді. ' }
  const close = () => api.on('2026-04-21').as('head').ask(CLOSE, { input })

  const closed = await close()
  const again = await close()

  expect(code).not.toBe(slip.code)
  expect(closed.slipObjectionClose).toMatchObject({
    slipObjection: {
      ...{ result: 'CORRECTED', note: 'Хаттама түзетілді.', closedBy: { role: 'POINT_HEAD' } },
      ...{ closedAt: '2026-04-21T05:00:00Z', version: 3 },
    },
    errors: [],
  })
  expect(again.slipObjectionClose.errors).toEqual([{ code: 'OBJECTION_ALREADY_CLOSED' }])
  await night('2026-07-20')
  expect(await kept()).toEqual([missing, notMine])
  expect(await readOn('2026-07-20')).toEqual([missing, notMine])
  expect(await readOn('2026-07-21')).toEqual([notMine])
  await night('2026-07-21')
  expect(await kept()).toEqual([notMine])
})

test('nothing of an objection is in anything that the public reads', async () => {
  const tables = await api
    .em()
    .execute<{ name: string }[]>(
      `select format('public_record.%I', tablename) as name from pg_tables where schemaname = 'public_record'`,
    )
  const rows = await Promise.all(
    tables.map(({ name }) => api.em().execute(`select to_jsonb(one) as row from ${name} one`)),
  )

  expect(JSON.stringify(rows)).not.toContain('Гульнар')
  expect(JSON.stringify(rows)).not.toContain(slip.code)
  expect(api.written.join()).toBe('')
})

test('R33-1: the list is that of whoever controls the appeal once its protocol is signed', async () => {
  const at = '2026-05-13'
  const { meetingId, appealId } = await raisedAt(api, at)
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  await signed(api, { meetingId, day: at })
  await object(code, 'MISSING', 'Про шлагбаум не записано.')

  const [item] = await itemsOf(api, { meetingId, on: '2026-05-14' })
  const read = await readBy('head')

  expect(item?.controllers).toEqual([{ id: api.city.staff.head }])
  expect(read.map(({ appeal }) => appeal.id)).toContain(appealId)
})

async function object(code: string, kind: string, text: string): Promise<void> {
  senders += 1
  const answer = await api.dropbox.inject({
    ...{ method: 'POST', url: '/objections', payload: { code, kind, text } },
    headers: { 'x-forwarded-for': `203.0.113.${senders}` },
  })
  if (answer.statusCode !== 201) throw new Error(answer.body)
  await api
    .em()
    .execute('update dropbox.slip_objection set received_at = ? where text = ?', [
      `2026-04-16T05:00:0${senders}Z`,
      text,
    ])
}

type Ids = Readonly<Record<Account, string>>

/** Who controls what every slip here is about. */
async function controllersNow(): Promise<string[]> {
  const hash = '(select code_hash from internal.slip where appeal_id = ?)'
  const rows = await askIn(api.em())<{ id: string }>(controllersOf(hash), [slip.appealId])
  return rows.map(({ id }) => id)
}

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.map(({ text }) => text)
}

interface Node {
  readonly id: string
  readonly text: string
  readonly appeal: { readonly id: string }
}

async function readBy(account: Account): Promise<Node[]> {
  const { slipObjections } = await api.on('2026-04-20').as(account).ask(OBJECTIONS)
  return slipObjections.edges.map(({ node }: { readonly node: Node }) => node)
}

/** What the head is shown on a day, closed or not. */
async function readOn(on: string): Promise<string[]> {
  const { slipObjections } = await api.on(on).as('head').ask(OBJECTIONS, { open: null })
  return textsOf(slipObjections.edges.map(({ node }: { readonly node: Node }) => node))
}

function night(today: string): Promise<void> {
  return forgetObjections(askIn(api.em()), { today, policy: order2023 })
}

async function kept(): Promise<string[]> {
  const rows = await api
    .em()
    .execute<{ text: string }[]>('select text from dropbox.slip_objection order by received_at')
  return rows.map(({ text }) => text)
}
