import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { order2023 } from '../policy.ts'
import { type NamedCount, toldByRenaming } from './renamed.ts'

function figure(name: string, count: number, more: Partial<NamedCount> = {}): NamedCount {
  return { name, count, isShown: true, ofPeople: true, ...more }
}

const hidden = { isShown: false }
const ofThings = { ofPeople: false }

test.each([
  {
    before: [figure('thefts', 20)],
    after: [figure('larcenies', 21)],
    told: ['larcenies'],
    because: 'it may be the same with one more',
  },
  {
    before: [figure('thefts', 20)],
    after: [figure('larcenies', 20)],
    told: [],
    because: 'another word for the same count tells nothing',
  },
  {
    before: [figure('thefts', 20)],
    after: [figure('larcenies', 25)],
    told: [],
    because: 'five have come, which are not few',
  },
  {
    before: [figure('thefts', 20)],
    after: [figure('thefts', 20), figure('raids', 21)],
    told: [],
    because: 'what it was is still there, so this is another',
  },
  {
    before: [figure('thefts', 20), figure('raids', 40)],
    after: [figure('thefts', 41), figure('raids', 20)],
    told: ['thefts'],
    because: 'two that changed their names are compared across',
  },
  {
    before: [figure('thefts', 20), figure('thefts by night', 18, hidden)],
    after: [figure('thefts', 20), figure('thefts by night', 18)],
    told: ['thefts by night'],
    because: 'what was hidden stays so, in whichever table it stands now',
  },
  {
    before: [figure('thefts', 20), figure('thefts by night', 18, hidden)],
    after: [figure('thefts', 20), figure('nightly thefts', 18)],
    told: ['nightly thefts'],
    because: 'what was hidden stays so under another name',
  },
  {
    before: [figure('thefts', 2, hidden)],
    after: [figure('thefts', 2, hidden), figure('raids', 6)],
    told: ['thefts'],
    because: 'what is still hidden under its name is no other',
  },
  {
    before: [figure('thefts', 20)],
    after: [figure('thefts', 21, ofThings)],
    told: ['thefts'],
    because: 'that it counts no people is said only now',
  },
  {
    before: [figure('thefts', 20, ofThings)],
    after: [figure('thefts', 21)],
    told: ['thefts'],
    because: 'that it counts people is said only now',
  },
  {
    before: [figure('cameras', 20, ofThings)],
    after: [figure('lenses', 21, ofThings)],
    told: [],
    because: 'one camera more is nobody',
  },
])('of $after after $before, $told is not shown: $because', ({ after, before, told }) => {
  expect([...toldByRenaming(after, before, order2023)]).toEqual(told)
})

const editions = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    count: fc.integer({ min: 5, max: 30 }),
    isShown: fc.boolean(),
    ofPeople: fc.boolean(),
  }),
  { selector: ({ name }) => name },
)

test('whoever gives the figures any other names shows no small change of them', () => {
  fc.assert(
    fc.property(editions, fc.func(fc.integer({ min: -4, max: 4 })), (then, change) => {
      const now = then.map((one) => figure(`new ${one.name}`, one.count + change(one.name)))

      const told = toldByRenaming(now, then, order2023)

      for (const [at, one] of now.entries()) {
        const before = then[at]
        const isNew = before?.isShown && before.count === one.count
        expect(told.has(one.name) || isNew).toBe(true)
      }
    }),
  )
})

test('an edition that is the same again shows what it showed', () => {
  fc.assert(
    fc.property(editions, (edition) => {
      const told = toldByRenaming(edition, edition, order2023)

      const shown = edition.filter(({ isShown }) => isShown)
      expect(shown.filter(({ name }) => told.has(name))).toEqual([])
    }),
  )
})
