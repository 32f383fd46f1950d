import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { policy, tableOf } from './given.testing.ts'
import { greatestOf } from './reader.testing.ts'
import { coverFor } from './room.ts'
import { entriesOf, isCell } from './table.ts'

const line = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 })
const lines = fc.array(line, { minLength: 1, maxLength: 2 })
const places = fc.array(fc.nat({ max: 8 }), { maxLength: 6 })

test('nothing more is hidden exactly when a reader who tries every table can believe the height', () => {
  fc.assert(
    fc.property(lines, places, fc.nat({ max: 3 }), (counts, chosen, at) => {
      const entries = entriesOf(tableOf(counts, ['rows', 'columns', 'all']))
      const hidden = new Set(chosen.flatMap((place) => entries[place]?.key ?? []))
      const cells = entries.filter(isCell)
      const cell = cells[at % cells.length] ?? entries[0]
      if (!cell) return
      hidden.add(cell.key)

      const height = cell.count + policy.smallCount
      const ceiling = () => Number.POSITIVE_INFINITY
      const cover = coverFor(cell, policy.smallCount, { entries, hidden, ceiling })

      expect(cover?.size === 0).toBe(greatestOf(entries, hidden, cell.key) >= height)
    }),
    { numRuns: 400 },
  )
})
