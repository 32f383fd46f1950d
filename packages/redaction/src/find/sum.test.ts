import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  'Ущерб 10000.',
  'Ущерб 1 000 000.',
  'Ущерб 12345 ₸.',
  'Ущерб 12345₸.',
  'Ущерб 12345\n₸.',
  'Рост на 12345%.',
  'Пробег 12345 км.',
  'Без света 12345 домов.',
])('what is round, or stands before money or what it counts, is a sum: %j', (text) => {
  expect(seen(text, 'ru')).toEqual([])
})

test.each([
  ['Ущерб 12345  ₸.', 'PHONE review 12345'],
  ['Ущерб 12345, км пути.', 'PHONE review 12345'],
  ['Ущерб 7000603000.', 'PHONE redact 7000603000'],
])('apart from that it is none, and a phone may be round: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})
