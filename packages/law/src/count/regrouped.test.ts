import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { type PlacedCount, toldByRegrouping } from './regrouped.ts'

function figure(name: string, count: number, more: Partial<PlacedCount> = {}): PlacedCount {
  return { name, count, isShown: true, ofPeople: true, section: 'CRIME_SITUATION', ...more }
}

const hidden = { isShown: false }
const ofThings = { ofPeople: false }
const elsewhere = { section: 'PREVENTION' }

test.each([
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts and robberies', 21)],
    told: ['thefts and robberies'],
    because: 'together they were one more',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12), figure('frauds', 9)],
    after: [figure('crimes', 33)],
    told: ['crimes'],
    because: 'the three together were two fewer',
  },
  {
    before: [figure('thefts', 22)],
    after: [figure('thefts by day', 10), figure('thefts by night', 11)],
    told: ['thefts by night'],
    because: 'what they are together was one more',
  },
  {
    before: [figure('thefts', 40)],
    after: [figure('by day', 12), figure('by night', 14), figure('at dawn', 13)],
    told: ['at dawn'],
    because: 'one was divided into three',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts', 10), figure('thefts and robberies', 21)],
    told: ['thefts and robberies'],
    because: 'one of the two still stands beside their sum',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts', 21)],
    told: ['thefts'],
    because: 'one name may hold both now',
  },
  {
    before: [figure('thefts', 22)],
    after: [figure('thefts', 10), figure('thefts by night', 11)],
    told: ['thefts'],
    because: 'one name may be what was left of it',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 8, hidden)],
    after: [figure('thefts and robberies', 18)],
    told: ['thefts and robberies'],
    because: 'what was hidden stays so in a sum',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts and robberies', 22)],
    told: [],
    because: 'their sum was known',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts and robberies', 27)],
    told: [],
    because: 'five more are not few',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12), figure('frauds', 21)],
    after: [figure('larcenies', 10), figure('holdups', 12), figure('swindles', 21)],
    told: [],
    because: 'other words for the same counts tell nothing',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12), figure('frauds', 15)],
    after: [figure('thefts', 16), figure('robberies', 20), figure('frauds', 27)],
    told: [],
    because: 'each kept its name and is compared by it',
  },
  {
    before: [figure('thefts', 10), figure('thefts of youths', 12, elsewhere)],
    after: [figure('all thefts', 21)],
    told: ['all thefts'],
    because: 'they were taken together from two sections',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('by day', 8), figure('by night', 15)],
    told: ['by night'],
    because: 'the same was divided in another way',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('by day', 8), figure('by night', 14)],
    told: [],
    because: 'divided in another way it is as many',
  },
  {
    before: [figure('thefts', 22), figure('robberies', 12)],
    after: [figure('thefts', 10), figure('robberies and the rest', 23)],
    told: ['thefts'],
    because: 'one of two kept its name when both were divided anew',
  },
  {
    before: ['a', 'b', 'c', 'd', 'e'].map((name, at) => figure(name, 10 + 7 * at)),
    after: [figure('all five', 119)],
    told: ['all five'],
    because: 'the five together were one fewer',
  },
  {
    before: [figure('all', 121)],
    after: ['a', 'b', 'c', 'd', 'e'].map((name, at) => figure(name, 10 + 7 * at)),
    told: ['e'],
    because: 'one was divided into five',
  },
  {
    before: [figure('cameras', 10, ofThings), figure('lamps', 12, ofThings)],
    after: [figure('cameras and lamps', 21, ofThings)],
    told: [],
    because: 'one lamp less is nobody',
  },
  {
    before: [figure('thefts', 10), figure('robberies', 12)],
    after: [figure('thefts and robberies', 21, ofThings)],
    told: ['thefts and robberies'],
    because: 'that it counts no people is said only now',
  },
])('of $after after $before, $told is not shown: $because', ({ after, before, told }) => {
  expect([...toldByRegrouping(after, before, order2023)]).toEqual(told)
})

const counts = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 2, maxLength: 8 })
const others = fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 10 })
const change = fc.constantFrom(-4, -3, -2, -1, 1, 2, 3, 4)

function editionOf(numbers: readonly number[], name: string): PlacedCount[] {
  return numbers.map((count, at) => figure(`${name} ${at}`, count))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, count) => sum + count, 0)
}

test('whoever takes figures together shows no small change of them, whatever stands beside', () => {
  fc.assert(
    fc.property(counts, change, others, (parts, by, beside) => {
      const whole = figure('whole', total(parts) + by)
      const then = [...editionOf(parts, 'part'), ...editionOf(beside, 'other')]
      fc.pre(!parts.includes(whole.count))

      const told = toldByRegrouping([whole, ...editionOf(beside, 'other')], then, order2023)

      expect([...told]).toEqual(['whole'])
    }),
  )
})

test('whoever divides a figure shows no small change of it, whatever stands beside', () => {
  fc.assert(
    fc.property(counts, change, others, (parts, by, beside) => {
      const then = [figure('whole', total(parts) + by), ...editionOf(beside, 'other')]
      const pieces = editionOf(parts, 'part')
      fc.pre(!parts.includes(total(parts) + by))

      const told = toldByRegrouping([...pieces, ...editionOf(beside, 'other')], then, order2023)

      expect(pieces.some(({ name }) => told.has(name))).toBe(true)
    }),
  )
})

test('new words alone, or figures more, hide nothing', () => {
  fc.assert(
    fc.property(others, others, (numbers, more) => {
      const then = editionOf(numbers, 'then')

      expect([...toldByRegrouping(editionOf(numbers, 'now'), then, order2023)]).toEqual([])
      const further = [...then, ...editionOf(more, 'more')]
      expect([...toldByRegrouping(further, then, order2023)]).toEqual([])
    }),
  )
})

const some = fc.uniqueArray(fc.integer({ min: 5, max: 80 }), { minLength: 1, maxLength: 5 })

test('whoever divides what was told in any other way shows no small change of any of it', () => {
  fc.assert(
    fc.property(some, some, (before, after) => {
      const then = editionOf(before, 'then')
      fc.pre(!after.some((count) => before.includes(count)))

      const told = toldByRegrouping(editionOf(after, 'now'), then, order2023)

      const shown = editionOf(after, 'now').filter(({ name }) => !told.has(name))
      for (const earlier of subsetsOf(then)) {
        for (const later of subsetsOf(shown)) {
          const apart = Math.abs(countOf(earlier) - countOf(later))
          const isSingle = earlier.length === 1 && later.length === 1
          expect(isSingle || apart === 0 || apart >= order2023.smallCount).toBe(true)
        }
      }
    }),
  )
})

test('where so many figures are called otherwise that their sums meet everything, none is shown, and it takes no time', () => {
  const many = Array.from({ length: 40 }, (_, at) => 5003 + 97 * at ** 2)
  const then = editionOf(many, 'then')
  const now = editionOf(
    many.map((count) => count + 31),
    'now',
  )

  const told = toldByRegrouping(now, then, order2023)

  expect(told.size).toBe(40)
})

/** All but the empty one. */
function subsetsOf(counts: readonly PlacedCount[]): PlacedCount[][] {
  return Array.from({ length: 2 ** counts.length - 1 }, (_, at) =>
    counts.filter((_one, place) => ((at + 1) >> place) % 2 === 1),
  )
}

function countOf(counts: readonly PlacedCount[]): number {
  return total(counts.map(({ count }) => count))
}
