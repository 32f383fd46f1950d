import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Залило кв-ру 35.', 'ru', ['redact кв-ру 35']],
  ['Шум в кв-ре 35.', 'ru', ['redact кв-ре 35']],
  ['Шум, квар. 35.', 'ru', ['redact квар. 35']],
  ['Шум, квв. 35, 38.', 'ru', ['redact квв. 35, 38']],
  ['Квартира под номером 35.', 'ru', ['redact Квартира под номером 35']],
  ['Шум, кв(35).', 'ru', ['redact кв(35']],
  ['Шум, кв "35".', 'ru', ['redact кв "35']],
  ['Шум, кв=35.', 'ru', ['redact кв=35']],
  ['Квартира (№ 35).', 'ru', ['redact Квартира (№ 35']],
  ['Квартира (5 комнат).', 'ru', []],
  ['Дом (5 этажей).', 'ru', []],
])(
  'a word for a flat leads to its number in any form and by any sign: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Пәтері 35.', 'kk', ['redact Пәтері 35']],
  ['Үйі 12.', 'kk', ['review Үйі 12']],
  ['Үй 12 пәтер 35.', 'kk', ['redact Үй 12 пәтер 35']],
  ['Үйі 12 қабатты.', 'kk', []],
  ['Үйі 5 рет өртенді.', 'kk', []],
  ['Жалпы үй, 4 пәтер бар.', 'kk', []],
  ['Пәтері 35 шағымданады.', 'kk', ['redact Пәтері 35']],
  ['Пәтері 35 шағым жазды.', 'kk', []],
])(
  'in Kazakh the word may be somebody’s, and each of two has its own number behind: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Бардық, №35 пәтер.', 'kk', ['redact 35 пәтер']],
  ['Шу №35 үйде.', 'kk', ['review 35 үйде']],
  ['Шу, 35-36 пәтерлер.', 'kk', ['redact 35-36 пәтерлер']],
  ['Онда 35-36 пәтер бар.', 'kk', []],
])('a sign for a number and a plural say which flat it is: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Живу 5м-н 12-35.', 'ru', ['redact 5м-н 12-35']],
  ['Живу 5 м/р 12-35.', 'ru', ['redact 5 м/р 12-35']],
  ['Живу 5м/р 12-35.', 'ru', ['redact 5м/р 12-35']],
  ['Тұрамын 11 ықш. 12-35.', 'kk', ['redact 11 ықш. 12-35']],
  ['Прошли 5 м и 12 м.', 'ru', []],
])(
  'a district may be called by letters that stand apart or touch its number: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)
