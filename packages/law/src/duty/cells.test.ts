import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Day, daysAfter } from '../day.ts'
import { firstDay, lastDay } from '../quarter.ts'
import { cellsOf, type Existence } from './cells.ts'

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
const steps = fc.array(
  fc.record({ what: fc.constantFrom('split', 'merge'), after: fc.integer({ min: 1, max: 120 }) }),
  { maxLength: 8 },
)

test('R26-5: split on 1 February, the parent has the first quarter and the children every one from then on', () => {
  const precincts: Existence[] = [
    { precinctId: 'parent', validFrom: '2020-01-01', validUntil: '2026-02-01' },
    { precinctId: 'north', validFrom: '2026-02-01', validUntil: null },
    { precinctId: 'south', validFrom: '2026-02-01', validUntil: null },
  ]

  const cells = cellsOf(precincts, ['2026-Q1', '2026-Q2'])

  expect(cells.map(({ precinctId, quarter }) => `${precinctId} ${quarter}`)).toEqual([
    'parent 2026-Q1',
    'north 2026-Q1',
    'south 2026-Q1',
    'north 2026-Q2',
    'south 2026-Q2',
  ])
})

test('R26-5: a precinct that ended with a quarter has no cell in the next', () => {
  const ended = { precinctId: 'ended', validFrom: '2020-01-01', validUntil: '2026-04-01' }

  expect(cellsOf([ended], ['2026-Q1', '2026-Q2'])).toEqual([
    { precinctId: 'ended', quarter: '2026-Q1' },
  ])
})

test('§11: whatever is split and merged, the cells are the precincts that existed in each quarter, summed', () => {
  fc.assert(
    fc.property(steps, (taken) => {
      const precincts = after(taken)

      const cells = cellsOf(precincts, quarters)

      const sum = quarters.reduce((all, quarter) => all + existing(precincts, quarter), 0)
      expect(cells).toHaveLength(sum)
      expect(new Set(cells.map((cell) => JSON.stringify(cell))).size).toBe(sum)
    }),
  )
})

/** What becomes of two precincts that are split and merged day after day. */
function after(
  taken: readonly { readonly what: string; readonly after: number }[],
): readonly Existence[] {
  let day = '2026-01-01'
  const precincts: Existence[] = ['a', 'b'].map((precinctId) => born(precinctId, '2020-01-01'))
  for (const [at, step] of taken.entries()) {
    day = daysAfter(day, step.after)
    const living = precincts.filter(({ validUntil }) => validUntil === null)
    const ending = living.slice(0, step.what === 'split' ? 1 : 2)
    for (const ended of ending) {
      precincts[precincts.indexOf(ended)] = { ...ended, validUntil: day }
    }
    const children = step.what === 'split' ? [`${at}-north`, `${at}-south`] : [`${at}-whole`]
    precincts.push(...children.map((precinctId) => born(precinctId, day)))
  }
  return precincts
}

function born(precinctId: string, validFrom: Day): Existence {
  return { precinctId, validFrom, validUntil: null }
}

/** The precincts that existed on any day of a quarter, counted day by day. */
function existing(precincts: readonly Existence[], quarter: string): number {
  const seen = new Set<string>()
  for (let day = firstDay(quarter); day <= lastDay(quarter); day = daysAfter(day, 1)) {
    for (const { precinctId, validFrom, validUntil } of precincts) {
      if (validFrom <= day && (validUntil === null || day < validUntil)) seen.add(precinctId)
    }
  }
  return seen.size
}
