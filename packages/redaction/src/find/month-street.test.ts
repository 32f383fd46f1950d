import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  ['Мен Желтоқсан 19 тұрамын.', ['ADDRESS review Желтоқсан 19']],
  ['Шу Желтоқсан 12/1 үйінде.', ['ADDRESS review Желтоқсан 12/1', 'ADDRESS review үйінде']],
  ['Жиналыс 12 наурызда, 5 Мамыр 2026 жылы.', []],
])('a Kazakh month before a number is a street: %s', (text, found) => {
  expect(seen(text, 'kk').filter((one) => one.startsWith('ADDRESS'))).toEqual(found)
})
