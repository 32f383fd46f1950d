import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotMerge, whyNotSplit } from './redraw.ts'

const standing = { validFrom: '2020-01-01', validUntil: null }
const two = [
  { number: 281, isOutlined: true },
  { number: 282, isOutlined: true },
]
const split = {
  actor: staff('ADMINISTRATOR'),
  from: '2026-02-01',
  before: [standing],
  successors: two,
  divides: { ground: true, houses: true },
  taken: [29, 31],
  hasMeetingsAhead: false,
}

const both = { ...reach, precinctIds: ['a', 'b'] }
const merge = {
  ...split,
  before: [standing, standing],
  successors: two.slice(0, 1),
  borders: [{ one: 'a', other: 'b', shares: 'edge' as const }],
}

test('R26-5: a precinct is split into two from a day on', () => {
  expect(whyNotSplit(reach, split)).toEqual([])
})

test('R26-5: two precincts become one from a day on', () => {
  expect(whyNotMerge(both, merge, order2023)).toEqual([])
  expect(whyNotMerge(both, { ...merge, before: [standing] }, order2023)).toEqual([
    'SUCCESSORS_MISSING',
  ])
})

test('R26-5, R27-17: precincts that lie apart do not become one, nor by a corner unless the policy has it so', () => {
  const corner = { ...merge, borders: [{ one: 'a', other: 'b', shares: 'corner' as const }] }

  expect(whyNotMerge(both, { ...merge, borders: [] }, order2023)).toEqual(['MERGED_APART'])
  expect(whyNotMerge(both, corner, order2023)).toEqual(['MERGED_APART'])
  expect(whyNotMerge(both, corner, { ...order2023, adjacency: 'corner' })).toEqual([])
})

test.each([
  {
    because: 'it would leave one',
    other: { successors: two.slice(0, 1) },
    problem: 'SUCCESSORS_MISSING',
  },
  {
    because: 'it was split before',
    other: { before: [{ ...standing, validUntil: '2026-01-01' }] },
    problem: 'PRECINCT_NOT_STANDING',
  },
  {
    because: 'it is not there yet',
    other: { before: [{ ...standing, validFrom: '2026-02-01' }] },
    problem: 'PRECINCT_NOT_STANDING',
  },
  { because: 'a meeting is ahead', other: { hasMeetingsAhead: true }, problem: 'MEETINGS_AHEAD' },
  { because: 'a number is in use', other: { taken: [281] }, problem: 'NUMBER_TAKEN' },
  {
    because: 'two would have one number',
    other: { successors: [two[0], two[0]].flatMap((one) => one ?? []) },
    problem: 'NUMBER_TAKEN',
  },
  {
    because: 'an outline is none',
    other: { successors: two.map((one) => ({ ...one, isOutlined: false })) },
    problem: 'OUTLINE_BROKEN',
  },
  {
    because: 'some of its ground is left over',
    other: { divides: { ground: false, houses: true } },
    problem: 'GROUND_NOT_DIVIDED',
  },
  {
    because: 'some of its houses are left over',
    other: { divides: { ground: true, houses: false } },
    problem: 'HOUSES_NOT_DIVIDED',
  },
])('R26-5: a precinct is not split where $because', ({ other, problem }) => {
  expect(whyNotSplit(reach, { ...split, ...other })).toEqual([problem])
})

test('borders are drawn by the administrator of the police body alone', () => {
  const actor = staff('SUPERVISOR')

  expect(whyNotSplit(reach, { ...split, actor })).toEqual(['FORBIDDEN'])
  expect(whyNotMerge(both, { ...merge, actor, borders: [] }, order2023)).toEqual(['FORBIDDEN'])
})
