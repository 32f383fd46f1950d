import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Живу в кв. 7 на пятом этаже дома 5.', 'ru', ['review кв. 7 на пятом этаже дома 5']],
  ['Кв. 7 второго этажа дома 5 горит.', 'ru', ['redact Кв. 7 второго этажа дома 5']],
  ['Живу в кв. 7. Дом 5 старый.', 'ru', ['redact кв. 7', 'review Дом 5']],
  ['Дача 5 сгорела.', 'ru', []],
  ['Алматы қ., Абай к., 5 үй.', 'kk', ['redact Алматы қ., Абай к., 5 үй']],
  ['Бостандық ауданы, Абай к. 5 үй.', 'kk', ['redact Бостандық ауданы, Абай к. 5 үй']],
])('the parts of an address are one from the first to the last: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})
