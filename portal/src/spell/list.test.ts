import { expect, test } from '@jest/globals'
import { spellList } from './list.ts'

test('only the first name keeps its capital, abbreviations keep theirs', () => {
  const list = spellList(['Түнгі шу', 'Нөмірсіз көлік', 'БАҚ өкілдері', '«Аудан үні»'], 'kk')

  expect(list).toBe('Түнгі шу, нөмірсіз көлік, БАҚ өкілдері, «Аудан үні»')
})

test('nothing is an empty list', () => {
  const list = spellList([], 'ru')

  expect(list).toBe('')
})
