import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Номер оканчивается на 45-67.', 'ru', ['PHONE review 45-67']],
  ['Номер оканчивается на 45 67 89.', 'ru', ['PHONE review 45 67 89']],
  ['Номер оканчивается на 45 67 89 1.', 'ru', []],
  ['Номер оканчивается на 4.', 'ru', []],
  ['Номер заканчивается: 45.', 'ru', ['PHONE review 45']],
  ['Цифры карты 45.', 'ru', []],
  ['Последние две цифры его 45.', 'ru', ['PHONE review 45']],
  ['Последние цифры карты, 45.', 'ru', []],
  ['Последние 45 дней.', 'ru', []],
  ['Нөмірдің соңғы төрт саны 45 67.', 'kk', ['PHONE review 45 67']],
  ['Нөмірдің соңғы 45.', 'kk', []],
])('two to six figures behind a word for an end are one: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Карта 4400 43** **** 1234.', ['CARD review 4400 43** **** 1234']],
  ['Карта: 4400 43XX XXXX 1234.', ['CARD review 4400 43XX XXXX 1234']],
  ['Карта 4400-43**-****-1234.', ['CARD review 4400-43**-****-1234']],
  ['Карта 440043******1234.', ['CARD review 440043******1234']],
  ['Карта хххх xxxx 1234.', ['CARD review xxxx 1234']],
  ['Карта 4400 43*0 0000 1234.', []],
  ['Карта **** **** **** **** 1234.', []],
  ['Карта **** 1234.', ['CARD review **** 1234']],
  ['Карта ***1234.', []],
  ['Карта 4400 43*5 1234.', []],
  ['Вот **** 1234.', []],
])('stars cover the middle of a card, two at least: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Скинули на 5482 **** **** 0278.', ['CARD review 5482 **** **** 0278']],
  ['Скинули на 490680******6747.', ['CARD review 490680******6747']],
  ['Скинули на 4436 XXXX XXXX 0425.', ['CARD review 4436 XXXX XXXX 0425']],
  ['Скинули на 3782 822463 10005.', ['CARD redact 3782 822463 10005']],
  ['Набрали 5482 ** и 0278.', []],
])('a card is told by its shape without a word: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})
