import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Звоните 8,701,555,12,34.', 'ru', ['PHONE redact 8,701,555,12,34']],
  ['Звоните 8 747, 720, 09, 48, спросить Сашу.', 'ru', ['PHONE redact 8 747, 720, 09, 48']],
  ['Нөмірім 8:701:468:56:75.', 'kk', ['PHONE redact 8:701:468:56:75']],
  ['Нөмірім 8\\701\\468\\56\\75.', 'kk', ['PHONE redact 8\\701\\468\\56\\75']],
  ['Пишите 705,468,56,75.', 'ru', ['PHONE review 705,468,56,75']],
  ['ИИН 941,222,356,950 указан.', 'ru', ['IIN redact 941,222,356,950']],
  ['ЖСН 940122:387617 тексерілді.', 'kk', ['IIN redact 940122:387617']],
  ['Проверьте 940,122,387,617.', 'ru', ['IIN review 940,122,387,617']],
  ['Звонил (8 7 0 2 3 6 4 8 6 5 9) вечером.', 'ru', ['PHONE redact 8 7 0 2 3 6 4 8 6 5 9']],
])('digits are one number though they are parted as a list is: %s', (text, language, found) => {
  expect(seen(text, language).map((one) => one)).toEqual(expect.arrayContaining(found))
})

test.each<[string, Language]>([
  ['Ущерб 941,122,387,617 тенге.', 'ru'],
  ['Счёт 3:1, потом 12:30, потом 18:45.', 'ru'],
  ['Камеры 701, 222, 13, 41 и 52.', 'ru'],
  ['Кабинеты 101, 102, 103, 104.', 'ru'],
])('what is counted or listed is no number of somebody: %s', (text, language) => {
  expect(seen(text, language).filter((one) => /PHONE|IIN/u.test(one))).toEqual([])
})
