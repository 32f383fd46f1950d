import { spanTypes } from '@esep/redaction'
import { describe, expect, test } from '@jest/globals'
import { sets } from './sets.ts'

describe.each(sets.map((set) => ({ title: `${set.name}, ${set.language}`, set })))(
  '$title',
  ({ set }) => {
    const rows = set.rows()

    test('is the same each time it is made', () => {
      const again = set.rows()

      expect(again).toEqual(rows)
    })

    test('has no slot left open and no mark that is empty or apart from its text', () => {
      const open = rows.filter(({ text }) => /\{[\p{L}\d.]+\}|\[[^\]]*\|/u.test(text))
      const bad = rows.filter(({ text, marks }) =>
        marks.some(({ start, end }) => start < 0 || start >= end || end > text.length),
      )

      expect(open).toEqual([])
      expect(bad).toEqual([])
    })
  },
)

test('every kind of data has a set of its own', () => {
  const names = new Set(sets.map(({ name }) => name))

  const missing = spanTypes.filter((type) => type !== 'PERSON' && !names.has(type))

  expect(missing).toEqual([])
})
