import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const SPLIT = `mutation ($input: PrecinctSplitInput!) {
  precinctSplit(input: $input) {
    precincts { id number validFrom }
    errors { code }
  }
}`

const MERGE = `mutation ($input: PrecinctMergeInput!) {
  precinctMerge(input: $input) { precincts { id number } errors { code } }
}`

const PUBLIC = `query ($id: ID!) {
  precinct(id: $id) { validFrom validUntil successors { number } neighbours { number } }
}`

const LIST = `query { precincts { totalCount edges { node { number } } } }`

test('R26-5: a precinct is split; it keeps its page, the children have theirs from the day on, and borders are theirs', async () => {
  const { precinctId } = api.city
  const before = await api.on('2026-01-31').askPublic(LIST)

  const { precinctSplit } = await split({ precinctId, from: '2026-02-01', successors: halves() })

  expect(precinctSplit.errors).toEqual([])
  const old = await api.on('2026-02-01').askPublic(PUBLIC, { id: precinctId })
  expect(old.precinct).toMatchObject({
    validUntil: '2026-02-01',
    successors: expect.arrayContaining([{ number: 281 }, { number: 282 }]),
  })
  const east = precinctSplit.precincts.find(({ number }: { number: number }) => number === 282)
  const half = await api.on('2026-02-01').askPublic(PUBLIC, { id: east.id })
  const beside = half.precinct.neighbours.map(({ number }: { number: number }) => number)
  expect(beside.toSorted()).toEqual([281, 29])
  const after = await api.on('2026-02-01').askPublic(LIST)
  expect(numbersIn(before)).toEqual([28, 29, 31])
  expect(numbersIn(after)).toEqual([29, 31, 281, 282])
})

test('R26-5: staff list the precincts that there are on a day, and who serves in them then', async () => {
  const listed = async (on: string) => {
    const serving = `{ precincts(on: "${on}") { number appointments(on: "${on}", kind: PERMANENT) { until } } }`
    const { precincts } = await api.on('2026-01-31').as('administrator').ask(serving)
    return precincts
  }

  const [before, after] = [await listed('2026-01-31'), await listed('2026-02-01')]

  expect(before).toEqual([
    { number: 28, appointments: [{ until: '2026-02-01' }] },
    { number: 29, appointments: [{ until: null }] },
  ])
  expect(after).toEqual([
    { number: 29, appointments: [{ until: null }] },
    { number: 281, appointments: [] },
    { number: 282, appointments: [] },
  ])
})

test('R26-5: a point lies in the old precinct until that day, and in a new one from it on', async () => {
  const locate = `{ locate(latitude: 43.205, longitude: 77.183) { precincts { number } } }`

  const [before, after] = [
    await api.on('2026-01-31').askPublic(locate),
    await api.on('2026-02-01').askPublic(locate),
  ]

  expect(before.locate.precincts[0].number).toBe(28)
  expect(after.locate.precincts[0].number).toBe(281)
})

test('R26-5: an address belongs to the old precinct until that day, and to the new one it was dealt to from it on', async () => {
  const found = async (text: string, on: string) => {
    const { addresses } = await api
      .on(on)
      .askPublic(`{ addresses(text: "${text}") { precinct { number } } }`)
    return addresses.map(({ precinct }: { precinct: { number: number } }) => precinct.number)
  }

  expect(await found('Абай 52', '2026-01-31')).toEqual([28])
  expect(await found('Абай 48', '2026-02-01')).toEqual([281])
  expect(await found('пр. Абая 52', '2026-02-02')).toEqual([282])
})

test('R26-5: a split that is sent again under its id answers with the precincts that it made, and makes none', async () => {
  await using another = await startApi()
  const on = another.on('2026-01-10').as('administrator')
  const { precinctId, neighbourPrecinctId } = another.city
  const input = { precinctId, requestId: 'r-1', from: '2026-02-01', successors: halves() }
  const { precinctSplit: first } = await on.ask(SPLIT, { input })

  const { precinctSplit: again } = await on.ask(SPLIT, { input })
  const { precinctMerge: other } = await on.ask(MERGE, {
    input: {
      ...{ precinctIds: [precinctId, neighbourPrecinctId], requestId: 'r-1', from: '2026-02-01' },
      successor: { number: 300, outline: square(77.18, 77.2) },
    },
  })

  expect(first.errors).toEqual([])
  expect(first.precincts).toHaveLength(2)
  expect(again).toEqual(first)
  expect(other).toEqual({ precincts: null, errors: [{ code: 'INVALID_INPUT' }] })
})

test('R26-5: adjoining precincts become one with all their houses, and sent again it is the same one', async () => {
  await using another = await startApi()
  const { precinctId, neighbourPrecinctId, strangePrecinctId } = another.city
  await another
    .em()
    .execute(
      'update internal.precinct set point_id = (select point_id from internal.precinct where id = ?)',
      [precinctId],
    )
  const on = another.on('2026-01-10').as('administrator')
  const asked = { precinctIds: [precinctId, neighbourPrecinctId], from: '2026-02-01' }
  const successor = { number: 300, outline: square(77.18, 77.2) }
  const merge = (input: object) => on.ask(MERGE, { input: { ...asked, successor, ...input } })

  const apart = await merge({ precinctIds: [precinctId, strangePrecinctId] })
  const elsewhere = await merge({ successor: { ...successor, outline: square(77.3, 77.32) } })
  const { precinctMerge: first } = await merge({ requestId: 'r-2' })
  const { precinctMerge: again } = await merge({ requestId: 'r-2' })

  expect(apart.precinctMerge.errors).toContainEqual({ code: 'MERGED_APART' })
  expect(elsewhere.precinctMerge.errors).toEqual([{ code: 'GROUND_NOT_DIVIDED' }])
  expect(first).toEqual({ precincts: [{ id: expect.any(String), number: 300 }], errors: [] })
  expect(again).toEqual(first)
  const { addresses } = await another
    .on('2026-02-01')
    .askPublic('{ addresses(text: "Абай 52") { precinct { number } } }')
  expect(addresses).toEqual([{ precinct: { number: 300 } }])
})

test('R26-5: a precinct that was split is merged no more', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const successor = { number: 300, outline: square(77.18, 77.2) }
  const on = api.on('2026-01-10').as('administrator')

  const { precinctMerge } = await on.ask(MERGE, {
    input: { precinctIds: [precinctId, neighbourPrecinctId], successor, from: '2026-03-01' },
  })

  expect(precinctMerge.errors).toContainEqual({ code: 'PRECINCT_NOT_STANDING' })
})

test.each([
  {
    because: 'a strip between them is left over',
    second: { outline: square(77.187, 77.19) },
    code: 'GROUND_NOT_DIVIDED',
  },
  { because: 'houses are left over', second: { houses: [] }, code: 'HOUSES_NOT_DIVIDED' },
  {
    because: 'a house would belong to both',
    second: { houses: [abai(50, 60)] },
    code: 'HOUSES_NOT_DIVIDED',
  },
  {
    because: 'houses are counted backwards',
    second: { houses: [abai(52, 60), abai(9, 1)] },
    code: 'HOUSES_NOT_DIVIDED',
  },
])(
  'R26-5: a precinct is not split where $because, and nothing is kept',
  async ({ second, code }) => {
    await using another = await startApi()
    const [west, east] = halves()
    const input = {
      precinctId: another.city.precinctId,
      from: '2026-02-01',
      successors: [west, { ...east, ...second }],
    }

    const { precinctSplit } = await another
      .on('2026-01-10')
      .as('administrator')
      .ask(SPLIT, { input })

    expect(precinctSplit).toEqual({ precincts: null, errors: [{ code }] })
    expect(numbersIn(await another.on('2026-02-01').askPublic(LIST))).toEqual([28, 29, 31])
  },
)

test('R26-5: a precinct with a meeting ahead is not split, nor by a broken outline', async () => {
  const { neighbourPrecinctId: precinctId } = api.city
  await api
    .on('2026-01-05')
    .as('neighbour')
    .ask(
      `mutation ($input: MeetingScheduleInput!) { meetingSchedule(input: $input) { errors { code } } }`,
      {
        input: {
          ...{ precinctIds: [precinctId], startsAt: '2026-05-15T14:00:00Z' },
          ...{ form: 'INDOORS', languages: ['KK'] },
        },
      },
    )
  const broken = halves().map((half) => ({
    ...half,
    outline: { type: 'Polygon', coordinates: [] },
  }))

  const { precinctSplit } = await split({ precinctId, from: '2026-04-01', successors: broken })

  expect(precinctSplit.errors.map(({ code }: { code: string }) => code)).toEqual(
    expect.arrayContaining(['MEETINGS_AHEAD', 'OUTLINE_BROKEN']),
  )
})

function split(input: object) {
  return api.on('2026-01-10').as('administrator').ask(SPLIT, { input })
}

function halves() {
  return [
    { number: 281, outline: square(77.18, 77.185), houses: [abai(42, 50)] },
    { number: 282, outline: square(77.185, 77.19), houses: [abai(52, 60)] },
  ]
}

function abai(from: number, to: number) {
  const street = { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'проспект' }
  return { ...street, parity: 'EVEN', from, to }
}

function square(west: number, east: number) {
  const ring = [
    [west, 43.2],
    [east, 43.2],
    [east, 43.21],
    [west, 43.21],
    [west, 43.2],
  ]
  return { type: 'Polygon', coordinates: [ring] }
}

function numbersIn({ precincts }: { precincts?: { edges: { node: { number: number } }[] } }) {
  return precincts?.edges.map(({ node }) => node.number)
}
