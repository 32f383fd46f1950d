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

test('R26-5: two precincts of one body are merged, and one that was split is merged no more', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const successor = { number: 300, outline: square(77.18, 77.2) }
  const on = api.on('2026-01-10').as('administrator')

  const { precinctMerge } = await on.ask(MERGE, {
    input: { precinctIds: [precinctId, neighbourPrecinctId], successor, from: '2026-03-01' },
  })

  expect(precinctMerge.errors).toEqual([{ code: 'PRECINCT_NOT_STANDING' }])
})

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
    { number: 281, outline: square(77.18, 77.185) },
    { number: 282, outline: square(77.185, 77.19) },
  ]
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
