import { expect, test } from '@jest/globals'
import { delegatedAmong } from './delegated.ts'

const day = '2026-04-15'
const since = { delegatedOn: '2025-02-01', leftOn: null, participantId: null }
const nurlan = { name: 'Ахметов Нурлан', ...since }
const roll = [
  nurlan,
  { name: 'Сеитова Айгуль', ...since, leftOn: '2026-04-15' },
  { name: 'Ким Вера', ...since, delegatedOn: '2026-04-16' },
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
  expect(among([name], roll, told)).toEqual([is])
})

test('R32-4: while nobody is listed, of nobody it is known', () => {
  expect(among(['Ахметов Нурлан'], [])).toEqual([null])
})

test('R32-4: of two of one name the list has one: the first counts once, and of the other it is not known', () => {
  const delegated = among(['Ахметов Нурлан', 'Ким Вера', 'ахметов нурлан'], roll)

  expect(delegated).toEqual([true, false, null])
})

test.each([
  { told: null, other: false, of: 'a list that is whole' },
  { told: 2, other: null, of: 'a list that lacks some' },
])(
  'R32-4: once staff say which of two namesakes is meant, it is that one, and of $of the other: $other',
  ({ told, other }) => {
    const delegated = among(
      ['Ахметов Нурлан', 'Ахметов Нурлан'],
      [{ ...nurlan, participantId: '1' }],
      told,
    )

    expect(delegated).toEqual([other, true])
  },
)

test('R32-4: whom staff mean counts under another spelling too, and nobody else for that entry', () => {
  const meant = [{ ...nurlan, participantId: '0' }]

  expect(among(['Ахметов Н. Б.', 'Ахметов Нурлан'], meant)).toEqual([true, false])
})

test('R32-4: whom staff mean by an entry that is out of office is no member by it', () => {
  const left = [nurlan, { name: 'Ким Вера', ...since, leftOn: day, participantId: '0' }]

  expect(among(['Ким Вера'], left)).toEqual([false])
})

function among(
  names: readonly string[],
  members: Parameters<typeof delegatedAmong>[1],
  told: number | null = null,
) {
  const present = names.map((name, at) => ({ id: String(at), name }))
  return [...delegatedAmong(present, members, { day, told }).values()]
}
