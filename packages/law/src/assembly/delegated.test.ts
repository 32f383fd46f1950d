import { expect, test } from '@jest/globals'
import { isDelegated } from './delegated.ts'

const day = '2026-04-15'
const since = { delegatedOn: '2025-02-01', leftOn: null }
const roll = [
  { name: 'Ахметов Нурлан', ...since },
  { name: 'Сеитова Айгуль', delegatedOn: '2025-02-01', leftOn: '2026-04-15' },
  { name: 'Ким Вера', delegatedOn: '2026-04-16', leftOn: null },
]

test.each([
  { name: ' АХМЕТОВ  Нурлан', told: null, is: true, because: 'is listed, however it is written' },
  { name: 'Ахметов Нурлан', told: 20, is: true, because: 'is listed, though others are not' },
  { name: 'Сеитова Айгуль', told: 1, is: false, because: 'has left that very day' },
  { name: 'Ким Вера', told: 1, is: false, because: 'comes the day after' },
  { name: 'Ахметов', told: 1, is: false, because: 'is not by a part of a name' },
  { name: 'Ахметова Нурлан', told: null, is: false, because: 'is nobody of a list that is whole' },
  { name: 'Ахметова Нурлан', told: 2, is: null, because: 'may be who is not listed' },
])('R32-4: $name, of $told members: delegated: $is: $because', ({ name, told, is }) => {
  expect(isDelegated(name, roll, { day, told })).toBe(is)
})

test('R32-4: while nobody is listed, of nobody it is known', () => {
  expect(isDelegated('Ахметов Нурлан', [], { day, told: null })).toBeNull()
})
