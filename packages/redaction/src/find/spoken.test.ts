import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each<[string, string]>([
  [
    'ИИН девятьсот девяносто восемьсот пятнадцать триста одна тысяча сто двадцать два.',
    'IIN review девятьсот девяносто восемьсот пятнадцать триста одна тысяча сто двадцать два',
  ],
  [
    'Номер восемь семьсот один двести тридцать четыре тысячи пятьсот шестьдесят семь.',
    'PHONE review восемь семьсот один двести тридцать четыре тысячи пятьсот шестьдесят семь',
  ],
])('thousands go on a number that a word announces: %s', (text, found) => {
  expect(seen(text, 'ru')).toContain(found)
})

test.each(['Телефон стоит сто двадцать тысяч.', 'Карта, двести тридцать тысяч пятьсот тенге.'])(
  'but a sum is none: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([])
  },
)
