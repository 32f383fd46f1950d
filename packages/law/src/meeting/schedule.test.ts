import { expect, test } from '@jest/globals'
import { inspector, reach, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotSchedule } from './schedule.ts'

const standing = { validFrom: '2020-01-01', validUntil: null }
const planned = {
  ...reach,
  ...{ day: '2026-04-15', latitude: null, longitude: null, standing: [standing], borders: [] },
  ...{ timeBasis: null, timeWords: null, expected: null, capacity: null },
}
const by = { actor: inspector, today: '2026-04-01' }

test('an inspector plans a meeting of the own precinct', () => {
  expect(whyNotSchedule(planned, by, order2023)).toEqual([])
})

test('R27-17: a joint meeting is planned by the inspector of any of its precincts, where they adjoin', () => {
  const borders = [{ one: 'precinct-28', other: 'precinct-31', shares: 'edge' }] as const
  const joint = { ...planned, precinctIds: ['precinct-31', 'precinct-28'] }

  expect(whyNotSchedule({ ...joint, borders }, by, order2023)).toEqual([])
  expect(whyNotSchedule(joint, by, order2023)).toEqual(['PRECINCTS_APART'])
})

test('R27-17: precincts that touch in a corner report together under the policy that says so', () => {
  const borders = [{ one: 'precinct-28', other: 'precinct-31', shares: 'corner' }] as const
  const joint = { ...planned, precinctIds: ['precinct-31', 'precinct-28'], borders }

  expect(whyNotSchedule(joint, by, order2023)).toEqual(['PRECINCTS_APART'])
  expect(whyNotSchedule(joint, by, { ...order2023, adjacency: 'corner' })).toEqual([])
})

test('a meeting of somebody else’s precinct is not planned', () => {
  expect(whyNotSchedule(planned, { ...by, actor: stranger }, order2023)).toEqual(['FORBIDDEN'])
})

test('a meeting reports to at least one precinct', () => {
  expect(whyNotSchedule({ ...planned, precinctIds: [] }, by, order2023)).toEqual([
    'PRECINCT_MISSING',
  ])
})

test('a meeting that was held and never planned is planned afterwards', () => {
  expect(whyNotSchedule({ ...planned, day: '2026-03-01' }, by, order2023)).toEqual([])
})

test.each([
  { because: 'the order was not in force', other: { day: '2023-03-31' }, problem: 'BEFORE_ORDER' },
  { because: 'the year is wrong', other: { day: '2062-04-15' }, problem: 'TOO_FAR_AHEAD' },
  {
    because: 'latitude and longitude are swapped',
    other: { latitude: 76.9, longitude: 43.2 },
    problem: 'PLACE_ABROAD',
  },
  { because: 'half a position is given', other: { latitude: 43.2 }, problem: 'POSITION_HALF' },
  {
    because: 'R26-5: the precinct is no more',
    other: { standing: [{ ...standing, validUntil: '2026-04-15' }] },
    problem: 'PRECINCT_NOT_STANDING',
  },
  { because: 'R27-12: nobody is expected', other: { expected: 0 }, problem: 'COUNT_OUT_OF_RANGE' },
  {
    because: 'R27-11: the poll says nothing',
    other: { timeBasis: 'POLL' },
    problem: 'TIME_WORDS_MISSING',
  },
  {
    because: 'R27-11: words stand for nothing',
    other: { timeWords: { kk: 'Кешке қолайлы', ru: 'Вечером удобнее' } },
    problem: 'TIME_BASIS_MISSING',
  },
] as const)('a meeting is not planned where $because', ({ other, problem }) => {
  expect(whyNotSchedule({ ...planned, ...other }, by, order2023)).toEqual([problem])
})
