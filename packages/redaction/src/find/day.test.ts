import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const known = {
  ...nothingKnown,
  people: [
    { key: 'maya', name: 'Ахметова Мая Ивановна' },
    { key: 'nauryz', name: 'Ахметов Наурыз Айдосұлы' },
  ],
}

function named(text: string, language: Language): string[] {
  return redact(text, { language, known, lexicon }).map(
    ({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}`,
  )
}

test.each<[string, Language]>([
  ['Собрание 1 мая отменили.', 'ru'],
  ['Собрание 12-го мая отменили.', 'ru'],
  ['собрание 1 мая отменили', 'ru'],
  ['собрание первого мая отменили', 'ru'],
  ['Жиналыс 12 наурыз күні болды.', 'kk'],
  ['жиналыс 12-ші наурыз күні болды', 'kk'],
  ['жиналыс он екінші наурыз күні болды', 'kk'],
])('a month behind a number is nobody, though a resident is called so: %s', (text, language) => {
  expect(named(text, language)).toEqual([])
})

test.each<[string, Language, string[]]>([
  ['Собрание первого мая отменили, Мая пришла.', 'ru', ['redact Мая']],
  ['кв. 12 мая ивановна шумит', 'ru', ['redact мая ивановна']],
  ['кв. 12 мая ахметова шумит', 'ru', ['redact мая ахметова']],
  ['собрание отменили, мая пришла', 'ru', ['review мая']],
  ['Кеше Наурыз келді.', 'kk', ['redact Наурыз']],
  ['кеше наурыз келді', 'kk', ['review наурыз']],
])('a resident who is called like a month is found: %s', (text, language, found) => {
  expect(named(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['К 8 Марта обещали цветы.', 'ru', []],
  ['Ко Дню 9 Мая убрали двор.', 'ru', []],
  ['В квартире 12 Мая шумит.', 'ru', ['redact Мая']],
  ['Подъезд 3 Мая шумит.', 'ru', ['redact Мая']],
  ['Жиын Бейсенбі күні болады.', 'kk', []],
  ['Көршім Наурыз күнде ішіп келеді.', 'kk', ['redact Наурыз']],
  ['Жиын Мамыр айында болады.', 'kk', []],
])('a day of the calendar is nobody with a capital too: %s', (text, language, found) => {
  expect(named(text, language)).toEqual(found)
})
