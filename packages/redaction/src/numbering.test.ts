import { expect, test } from '@jest/globals'
import { startNumbering } from './numbering.ts'

test('everybody has a number of their own, and the same one again', () => {
  const numbering = startNumbering()

  const given = ['a', 'b', 'a'].map((key) => numbering.numberOf('PERSON', key))

  expect(given).toEqual([1, 2, 1])
  expect(numbering.numberOf('PHONE', 'a')).toBe(1)
})

test('a number that is given to something else is nobody’s, and what it stands for has it here too', () => {
  const numbering = startNumbering([
    { type: 'PERSON', number: 2 },
    { type: 'PERSON', number: 1, key: 'b' },
    { type: 'PHONE', number: 3, key: 'a' },
  ])

  const given = ['a', 'b', 'c'].map((key) => numbering.numberOf('PERSON', key))

  expect(given).toEqual([3, 1, 4])
  expect(numbering.numberOf('PHONE', 'a')).toBe(3)
})
