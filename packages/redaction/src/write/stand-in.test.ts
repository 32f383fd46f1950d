import { expect, test } from '@jest/globals'
import { standInAt } from './stand-in.ts'

test.each([
  ['[жителю 1] ответили', 10],
  ['[тұрғынның 12]', 14],
  ['[ИИН 3]', 7],
  ['[аким] ответил', 6],
])('what «%s» begins with stands for something hidden', (text, end) => {
  expect(standInAt(text, 0, ['аким'])).toEqual({ start: 0, end })
})

test.each([
  '[сосед 1]',
  '[акима] нет',
  '[депутат]',
  '[житель]',
  '[житель 1',
  'житель 1]',
  '[житель Марат 1]',
  ' [житель 1]',
])('what «%s» begins with stands for nothing', (text) => {
  expect(standInAt(text, 0, ['аким'])).toBeNull()
})
