import { expect, test } from '@jest/globals'
import { kept } from './kept.ts'

test('what was made of a key is made once, until too many keys came', () => {
  const made: string[] = []
  const of = kept(2, (key) => {
    made.push(key)
    return key.toUpperCase()
  })

  const values = ['а', 'б', 'а', 'в', 'в', 'а'].map(of)

  expect(values).toEqual(['А', 'Б', 'А', 'В', 'В', 'А'])
  expect(made).toEqual(['а', 'б', 'в', 'а'])
})
