import { type Day, daysAfter, firstDay, lastDay, type Quarter, quarterOf } from '@esep/law'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inDatabase } from '../../database/in-database.ts'
import { type Api, startApi } from '../../testing/index.ts'
import { judgeAll } from './judge-all.ts'

const step = fc.record({
  what: fc.constantFrom('split', 'merge', 'transfer'),
  /** Days since the step before. */
  after: fc.integer({ min: 1, max: 110 }),
  /** How many days ahead it is written down; or how late. */
  ahead: fc.integer({ min: -110, max: 40 }),
  which: fc.nat(20),
})

test('R26-5: whatever is split, merged and handed over, there are as many cells as precincts that existed in each quarter, summed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      await using api = await startApi()
      const { precincts, today } = await taken(api, steps)

      await judged(api, today)

      const quarter = quarterOf(today)
      const sum = quartersUpTo(quarter).reduce((all, one) => all + existing(precincts, one), 0)
      expect(await countsIn(api, quarter)).toEqual({ cells: sum, found: sum, shown: sum })
    }),
    { numRuns: 5 },
  )
})

interface Ground {
  readonly west: number
  readonly east: number
  readonly houses: readonly object[]
}

interface Existence extends Ground {
  readonly id: string
  readonly from: Day
  until: Day | null
}

/** What becomes of two precincts of one body, and of a third of another. */
async function taken(api: Api, steps: readonly Step[]) {
  const { precinctId, neighbourPrecinctId, strangePrecinctId } = api.city
  const ids = [precinctId, neighbourPrecinctId, strangePrecinctId]
  const precincts: Existence[] = ids.map((id, at) => ({
    ...{ id, from: '2020-01-01', until: null },
    ...{ west: 77.18 + at / 100, east: 77.19 + at / 100, houses: at === 0 ? [abai] : [] },
  }))
  let day = '2026-01-05'
  for (const { what, after, ahead, which } of steps) {
    day = daysAfter(day, after)
    await judged(api, day)
    const standing = precincts
      .filter(({ id, until }) => id !== strangePrecinctId && until === null)
      .toSorted((one, other) => one.west - other.west)
    const old = what === 'merge' ? standing.slice(0, 2) : [standing[which % standing.length]]
    const oldIds = old.flatMap((one) => (one ? [one.id] : []))
    if (what === 'transfer') {
      await handOver(api, { precinctId: oldIds[0] ?? '', day })
      continue
    }
    if (what === 'merge' && oldIds.length < 2) continue
    const from = lastOf([
      daysAfter(day, ahead),
      ...old.map((one) => daysAfter(one?.from ?? day, 1)),
    ])
    const next = 100 + precincts.length
    const grounds = groundsOf(
      old.filter((one) => one !== undefined),
      what,
    )
    const begun = await redraw(api, { what, ids: oldIds, day, from, next, grounds })
    for (const one of old) if (one) one.until = from
    precincts.push(...begun)
    day = lastOf([day, from])
  }
  return { precincts, today: day }
}

/** Finds everything as of a day, as the judge’s command does. */
async function judged({ urls }: Api, day: Day): Promise<void> {
  const progress = { begin: () => {}, reach: () => {}, end: () => {} }
  await judgeAll(urls.staff, { now: `${day}T06:00:00Z`, progress })
}

function lastOf(days: readonly Day[]): Day {
  return days.toSorted().at(-1) ?? ''
}

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

interface Redrawing {
  readonly what: 'split' | 'merge'
  readonly ids: readonly string[]
  readonly day: Day
  readonly from: Day
  readonly next: number
  readonly grounds: readonly Ground[]
}

/** What becomes of ground that is divided in the middle, or made one. */
function groundsOf(old: readonly Ground[], what: 'split' | 'merge'): Ground[] {
  const [west, east] = [old[0]?.west ?? 0, old.at(-1)?.east ?? 0]
  const houses = old.flatMap((one) => one.houses)
  if (what === 'merge') return [{ west, east, houses }]
  const middle = (west + east) / 2
  return [
    { west, east: middle, houses },
    { west: middle, east, houses: [] },
  ]
}

async function redraw(
  api: Api,
  { what, ids, day, from, next, grounds }: Redrawing,
): Promise<Existence[]> {
  const successors = grounds.map(({ west, east, houses }, at) => ({
    ...{ number: next + at, outline: rectangle(west, east), houses },
  }))
  const [act, input] =
    what === 'split'
      ? ['precinctSplit', { precinctId: ids[0], successors, from }]
      : ['precinctMerge', { precinctIds: ids, successor: successors[0], from }]
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`
  const answer = await api
    .on(day)
    .as('administrator')
    .ask(
      `mutation ($input: ${type}!) { ${act}(input: $input) { precincts { id } errors { code } } }`,
      { input },
    )
  expect(answer[act].errors).toEqual([])
  return answer[act].precincts.flatMap(({ id }: { id: string }, at: number) => {
    const ground = grounds[at]
    return ground ? { id, from, until: null, ...ground } : []
  })
}

/** Whoever is in post leaves, and somebody else begins. */
async function handOver(
  api: Api,
  { precinctId, day }: { readonly precinctId: string; readonly day: Day },
): Promise<void> {
  const administrator = api.on(day).as('administrator')
  const [open] = await rows<{ id: string }>(
    api,
    `select id from internal.appointment
      where precinct_id = $1 and kind = 'permanent' and until is null and since < $2`,
    [precinctId, day],
  )
  if (open) {
    await administrator.ask(
      `mutation ($input: AppointmentEndInput!) { appointmentEnd(input: $input) { errors { code } } }`,
      { input: { appointmentId: open.id, until: day } },
    )
  }
  const { appointmentBegin } = await administrator.ask(
    `mutation ($input: AppointmentBeginInput!) { appointmentBegin(input: $input) { errors { code } } }`,
    { input: { precinctId, staffId: api.city.staff.neighbour, kind: 'PERMANENT', since: day } },
  )
  expect(appointmentBegin.errors).toEqual([])
}

const street = { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'проспект' }
const abai = { ...street, parity: 'EVEN', from: 42, to: 60 }

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

/** Since the order is in force. */
function quartersUpTo(last: Quarter): Quarter[] {
  const quarters: Quarter[] = []
  for (let day = '2023-04-01'; quarterOf(day) <= last; ) {
    quarters.push(quarterOf(day))
    day = daysAfter(lastDay(quarterOf(day)), 1)
  }
  return quarters
}

function existing(precincts: readonly Existence[], quarter: Quarter): number {
  return precincts.filter(
    ({ from, until }) => from <= lastDay(quarter) && (until === null || until > firstDay(quarter)),
  ).length
}

async function countsIn(api: Api, quarter: Quarter) {
  const [counts] = await rows(
    api,
    `select (select count(*)::int from internal.duty_cell where quarter <= $1) as cells,
            (select count(*)::int from internal.finding
              where quarter <= $1 and duty = 'PRECINCT_REPORT' and until is null) as found,
            (select count(*)::int from public_record.finding
              where quarter <= $1 and duty = 'PRECINCT_REPORT') as shown`,
    [quarter],
  )
  return counts
}

function rows<Row = unknown>(
  { urls }: Api,
  statement: string,
  values: readonly unknown[],
): Promise<Row[]> {
  return inDatabase(urls.staff, async (client) => {
    const { rows: found } = await client.query(statement, [...values])
    return found as Row[]
  })
}
