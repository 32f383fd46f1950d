import { expect, test } from '@jest/globals'
import { allOf, sql } from './sql.ts'

test('values never become part of the text, however pieces nest', () => {
  const condition = allOf([sql`a = ${1}`, sql`b = any(${['x', "y'"]})`])

  const { text, values } = sql`select ${'z'} where ${condition} limit ${2}`.bound()

  expect(text).toBe('select $1 where true and a = $2 and b = any($3) limit $4')
  expect(values).toEqual(['z', 1, ['x', "y'"], 2])
})
