import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  'Ущерб 10000.',
  'Ущерб 1 000 000.',
  'Ущерб 12345 ₸.',
  'Ущерб 7 015 551 234 тенге.',
  'Ущерб 87015551234 тенге.',
  'Ущерб 12345₸.',
  'Ущерб 12345\n₸.',
  'Рост на 12345%.',
  'Пробег 12345 км.',
  'Без света 12345 домов.',
  'По телефону 12345 жителей жаловались.',
  'Без света 4400 4301 2345 678 домов.',
  'Без света 4400 430 2345 6789 домов.',
])('what is round, or stands before money or what it counts, is a sum: %j', (text) => {
  expect(seen(text, 'ru')).toEqual([])
})

test.each([
  ['Ущерб 12345  ₸.', 'PHONE review 12345'],
  ['Ущерб 12345, км пути.', 'PHONE review 12345'],
  ['Ущерб 7000603000.', 'PHONE redact 7000603000'],
  ['Звонит 7015551234 раз за разом.', 'PHONE redact 7015551234'],
  ['Нөмірі 255-12-34 шағым түсті.', 'PHONE redact 255-12-34'],
  ['Мой номер 87015551234 тг.', 'PHONE redact 87015551234'],
  ['Без света 4400 4301 2345 6789 домов.', 'CARD redact 4400 4301 2345 6789'],
  ['Без света 4400-4301-2345-6789 домов.', 'CARD redact 4400-4301-2345-6789'],
  ['Тел. 5551234 человек просит помощи.', 'PHONE redact 5551234'],
])('apart from that it is none, and a phone may be round: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})
