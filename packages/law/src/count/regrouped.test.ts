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
    before: [figure('thefts', 10), figure('talks', 12, elsewhere)],
    after: [figure('thefts and talks', 21)],
    told: [],
    because: 'what stands in different sections is no parts of one',
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

const counts = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 2, maxLength: 3 })
const others = fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 10 })
const change = fc.constantFrom(-4, -3, -2, -1, 1, 2, 3, 4)

function editionOf(numbers: readonly number[], name: string): PlacedCount[] {
  return numbers.map((count, at) => figure(`${name} ${at}`, count))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, count) => sum + count, 0)
}

test('whoever takes two or three figures together shows no small change of them, whatever stands beside', () => {
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

test('whoever divides a figure into two or three shows no small change of it, whatever stands beside', () => {
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
