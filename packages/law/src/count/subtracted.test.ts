import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { type CountBeside, toldBeside } from './subtracted.ts'

function figure(name: string, count: number, more: Partial<CountBeside> = {}): CountBeside {
  const spring = { from: '2026-01-01', until: '2026-03-31' }
  const said = { section: 'CRIME_SITUATION', ofPeople: true, isAsItWas: false, total: null }
  return { name, is: 'figure', said: name, table: name, count, ...spring, ...said, ...more }
}

test.each([
  {
    figures: [figure('all', 30), figure('solved', 28)],
    told: ['solved'],
    because: 'two would be left unsolved',
  },
  {
    figures: [figure('solved', 28), figure('all', 30)],
    told: ['all'],
    because: 'the first of two is shown, the greater or the lesser',
  },
  {
    figures: [figure('all', 30), figure('solved', 28, { isAsItWas: true })],
    told: ['all'],
    because: 'what was shown already tells nothing new',
  },
  {
    figures: [figure('first months', 28, { until: '2026-02-28' }), figure('spring', 30)],
    told: ['spring'],
    because: 'a few days more tell how few they had',
  },
  {
    figures: [figure('all', 30), figure('solved', 30)],
    told: [],
    because: 'they are the same, as a total and its only part may be',
  },
  { figures: [figure('all', 30), figure('solved', 25)], told: [], because: 'five are not few' },
  {
    figures: [figure('thefts', 12, { table: 'crimes' }), figure('frauds', 14, { table: 'crimes' })],
    told: [],
    because: 'parts of one total are no parts of each other',
  },
  {
    figures: [figure('all', 30), figure('here', 28, { section: 'PREVENTION', said: 'all' })],
    told: ['here'],
    because: 'the same is said in two sections',
  },
  {
    figures: [figure('rest', 12, { is: 'rest', table: 'crimes' }), figure('unsolved', 10)],
    told: ['unsolved'],
    because: 'what a total leaves beside its parts may hold another',
  },
  {
    figures: [
      figure('rest', 12, { is: 'rest', table: 'crimes', total: 30 }),
      figure('unsolved', 10, { section: 'PREVENTION', table: 'cases', total: 30 }),
    ],
    told: ['unsolved'],
    because: 'one total is divided in two sections',
  },
  {
    figures: [
      figure('rest', 12, { is: 'rest', table: 'crimes', total: 30 }),
      figure('by night', 10, { is: 'parts', table: 'cases', total: 30 }),
      figure('others', 11, { is: 'parts', table: 'more', total: 31 }),
    ],
    told: ['by night'],
    because: 'the parts together leave two of it',
  },
  {
    figures: [
      figure('rest', 12, { is: 'rest', table: 'a', total: 30 }),
      figure('rest of others', 14, { is: 'rest', table: 'b', total: 30 }),
      figure('talks', 10, { section: 'PREVENTION', table: 'c', total: 31 }),
    ],
    told: [],
    because: 'rests are counts of no name, and another total is another thing',
  },
  {
    figures: [figure('all', 30), figure('talks', 28, { section: 'PREVENTION' })],
    told: [],
    because: 'they speak of different things',
  },
  {
    figures: [figure('all', 30), figure('winter', 28, { from: '2025-10-01', until: '2025-12-31' })],
    told: [],
    because: 'they speak of different days',
  },
  {
    figures: [figure('all', 30), figure('lamps', 28, { ofPeople: false })],
    told: [],
    because: 'a lamp is no part of people',
  },
  {
    figures: [figure('a', 30, { isAsItWas: true }), figure('b', 28, { isAsItWas: true })],
    told: [],
    because: 'both were shown before',
  },
])('of $figures, $told is not shown: $because', ({ figures, told }) => {
  expect([...toldBeside(figures, order2023)]).toEqual(told)
})

const editions = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1 }),
    table: fc.constantFrom('a', 'b', 'c', 'd'),
    count: fc.integer({ min: 5, max: 40 }),
    ofPeople: fc.boolean(),
  }),
  { selector: ({ name }) => name, maxLength: 30 },
)

test('no two figures that are shown differ by few, but for parts of one total and counts of things', () => {
  fc.assert(
    fc.property(editions, (rows) => {
      const figures = rows.map(({ name, count, ...more }) => figure(name, count, more))

      const told = toldBeside(figures, order2023)

      const people = figures.filter(({ name, ofPeople }) => ofPeople && !told.has(name))
      for (const one of people) {
        for (const other of people.filter(({ table }) => table !== one.table)) {
          const apart = Math.abs(one.count - other.count)
          expect(apart === 0 || apart >= order2023.smallCount).toBe(true)
        }
      }
    }),
  )
})

test('nothing is hidden that is near to nothing shown', () => {
  fc.assert(
    fc.property(editions, (rows) => {
      const figures = rows.map(({ name, count, ...more }) => figure(name, count, more))

      const told = toldBeside(figures, order2023)

      const shown = figures.filter(({ name }) => !told.has(name))
      for (const one of figures.filter(({ name }) => told.has(name))) {
        const near = shown.some((other) => Math.abs(other.count - one.count) < order2023.smallCount)
        expect(near).toBe(true)
      }
    }),
  )
})
