import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { done, issued, raisedAt, signed } from '../slip/way.testing.ts'

const OWED = `{
  deadlines(kind: FORWARD, first: 100) { edges { node { dueOn overdue part appeal { id } } } }
}`

const day = '2026-06-03'
const service = { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' }
const told = { notifiedOn: '2026-06-04', notifiedBy: 'PHONE' }
const going = { to: service, ground: 'COMPETENCE', ...told }
const selection = 'appeal { forwardBy hops { kind dueOn } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

interface Owed {
  readonly dueOn: string
  readonly overdue: boolean
  readonly part: number | null
  readonly appeal: { readonly id: string }
}

/** What is to be forwarded of an appeal, as its inspector reads it. */
async function owed(appealId: string, on = '2026-06-04') {
  const { deadlines } = await api.on(on).ask(OWED)
  return deadlines.edges
    .map(({ node }: { readonly node: Owed }) => node)
    .filter(({ appeal }: Owed) => appeal.id === appealId)
    .map(({ dueOn, overdue, part }: Owed) => ({ dueOn, overdue, part }))
}

/** An appeal of a signed meeting that is said not to be for the police. */
async function sorted(asked: { readonly named?: boolean } = {}): Promise<string> {
  const { meetingId, appealId } = await raisedAt(api, day, asked)
  await signed(api, { meetingId, day })
  await done(api.on('2026-06-04'), 'appealSort', { appealId, forPolice: false })
  return appealId
}

test('R32-13: what is said not to be for the police is due to be forwarded within three working days of its receipt, until it is', async () => {
  const appealId = await sorted()

  const waiting = await owed(appealId)
  const late = await owed(appealId, '2026-06-09')
  await done(api.on('2026-06-09'), 'appealRefer', { appealId, ...going })

  expect(waiting).toEqual([{ dueOn: '2026-06-08', overdue: false, part: null }])
  expect(late).toEqual([{ dueOn: '2026-06-08', overdue: true, part: null }])
  expect(await owed(appealId, '2026-06-09')).toEqual([])
})

test('R32-13: what turns out to be for the police after all, or is split, is not forwarded as a whole', async () => {
  const own = await sorted()
  const mixed = await sorted()

  await done(api.on('2026-06-04'), 'appealSort', { appealId: own, forPolice: true })
  await done(api.on('2026-06-04'), 'appealSplit', {
    appealId: mixed,
    parts: [
      { topic: 'NOISE', text: 'Шум.', forPolice: true },
      { topic: 'LIGHTING', text: 'Фонари.', forPolice: false },
    ],
  })

  expect(await owed(own)).toEqual([])
  expect(await owed(mixed)).toEqual([{ dueOn: '2026-06-08', overdue: false, part: 2 }])
  await expect(
    done(api.on('2026-06-04'), 'appealSort', { appealId: mixed, forPolice: true }),
  ).rejects.toThrow('ALREADY_SPLIT')
})

test('R32-13: one that comes back is to be forwarded anew, counted from that day, of an anonymous one too', async () => {
  const known = await sorted()
  const anonymous = await sorted({ named: false })
  for (const appealId of [known, anonymous]) {
    await done(api.on('2026-06-04'), 'appealRefer', { appealId, ...going })
    await done(api.on('2026-06-15'), 'appealReturn', { appealId })
  }

  const again = [await owed(known, '2026-06-15'), await owed(anonymous, '2026-06-15')]
  const { appeal } = await done(api.on('2026-06-16'), 'appealRefer', {
    ...{ appealId: anonymous, ...going, notifiedOn: '2026-06-16', selection },
  })

  const due = { dueOn: '2026-06-18', overdue: false, part: null }
  expect(again).toEqual([[due], [due]])
  expect(appeal.hops).toEqual([
    { kind: 'FORWARDED', dueOn: '2026-06-08' },
    { kind: 'RETURNED', dueOn: null },
    { kind: 'FORWARDED', dueOn: '2026-06-18' },
  ])
})

test('R32-13: a slip that is given later has the three days run from its registration', async () => {
  const { appealId } = await raisedAt(api, day)
  await done(api.on('2026-06-04'), 'appealSort', { appealId, forPolice: false })

  await issued(api.on('2026-06-04'), appealId)

  expect(await owed(appealId)).toEqual([{ dueOn: '2026-06-09', overdue: false, part: null }])
})

test('R32-12: when days off are loaded, what is to be forwarded moves too: before the signature, and of an anonymous one', async () => {
  const unsigned = await raisedAt(api, day)
  await done(api.on('2026-06-04'), 'appealSort', { appealId: unsigned.appealId, forPolice: false })
  const anonymous = await raisedAt(api, day, { named: false })
  await done(api.on('2026-06-04'), 'appealSplit', {
    appealId: anonymous.appealId,
    parts: [
      { topic: 'NOISE', text: 'Шум.', forPolice: true },
      { topic: 'LIGHTING', text: 'Фонари.', forPolice: false },
    ],
  })

  const text = 'year,kind,day,instead_of,source\n2026,MOVED,2026-06-05,2026-06-28,"№ 300"\n'
  await done(api.on('2026-06-04').as('administrator'), 'daysOffLoad', { name: '2026.csv', text })

  expect(await owed(unsigned.appealId)).toMatchObject([{ dueOn: '2026-06-09', part: null }])
  expect(await owed(anonymous.appealId)).toMatchObject([{ dueOn: '2026-06-09', part: 2 }])
})
