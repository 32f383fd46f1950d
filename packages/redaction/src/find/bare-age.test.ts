import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** The ages among whatever else is found. */
function ages(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^AGE review (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Ему семнадцать.', ['семнадцать']],
  ['Ему восемнадцать.', []],
  ['Ему ноль.', []],
  ['Ему двадцать пять.', []],
  ['Внукам семь, четыре и два.', ['семь, четыре и два']],
  ['Внукам семь, четыре и двадцать.', ['семь, четыре']],
  ['Внукам семь четыре.', []],
  ['Внукам 1, 2, 3, 4, 5, 6 и 7.', ['1, 2, 3, 4, 5, 6 и 7']],
  ['Внукам семь, восемнадцать и два.', ['семь']],
  ['Ему пятнадцать, второй день дома нет.', ['пятнадцать']],
])('a number up to seventeen is an age, also of several children: %s', (text, found) => {
  expect(ages(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Ему 15', ['15']],
  ['Ему 15 лежит дома.', ['15']],
  ['Ему 15 и он пьёт.', ['15']],
  ['Ему 15 раз звонили.', []],
  ['Ему 15 домов.', []],
  ['Ему 15 16.', []],
  ['Ему пятнадцатый год.', ['пятнадцатый год']],
  ['Ему пять месяцев.', ['пять месяцев']],
])('nothing stands behind it that it counts: %s', (text, found) => {
  expect(ages(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Ему всего только лишь уже 15.', ['15']],
  ['Ему всего только лишь уже ещё 15.', []],
  ['Ему, 15.', []],
  ['Ему дали 15.', []],
  ['Сыну 15.', ['15']],
  ['Сын 15.', []],
  ['Санжару пятнадцать.', ['пятнадцать']],
  ['Сашке пятнадцать.', ['пятнадцать']],
  ['Санжар пятнадцать.', []],
  ['Вере пятнадцать.', []],
  ['САНЖАРУ ПЯТНАДЦАТЬ.', []],
])(
  'whoever has that age stands before in the dative, and small words between: %s',
  (text, found) => {
    expect(ages(text, 'ru')).toEqual(found)
  },
)

test.each<[string, string[]]>([
  ['Қызыма он екі.', ['он екі']],
  ['Қызым он екіде.', ['он екіде']],
  ['Қызым 12-де.', ['12-де']],
  ['Қызым он екі.', []],
  ['Қызым 12.', []],
  ['Ол әлі он екіде.', ['он екіде']],
  ['Ол үйде 12-де.', []],
  ['Екеуі он бесте.', ['он бесте']],
  ['Саян он төртте.', ['он төртте']],
  ['Жиенім Мирас он төртте ғана.', ['он төртте']],
  ['Саян он төрт.', []],
  ['Наурыз он төртте.', []],
  ['Алматы он төртте.', []],
  ['Оның жасы он бесте.', ['он бесте']],
])('in Kazakh the number of an age has its ending: %s', (text, found) => {
  expect(ages(text, 'kk')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Ол 17-ге толған.', ['17-ге']],
  ['Ол 18-ге толған.', []],
  ['Ол 0-ге толған.', []],
  ['Ол 15 ке толмаған.', []],
  ['Ол он бес үйге барып толды.', []],
  ['Дария (17) қалды.', ['17']],
  ['Дария (18) қалды.', []],
  ['Дария (0) қалды.', []],
  ['Амир Б. (14) қалды.', ['14']],
  ['Амир (14 қалды.', []],
  ['Алматы (7) қалды.', []],
  ['Үй (7) қалды.', []],
])('it is one that a child reaches, or stands in brackets behind a name: %s', (text, found) => {
  expect(ages(text, 'kk')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Дочь Гаухар одна дома.', ['PERSON redact Гаухар']],
  ['Сын Али один ходит в школу.', ['PERSON redact Али']],
])('who is alone is no year old, and no house: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})
