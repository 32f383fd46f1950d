import { expect, test } from '@jest/globals'
import { standingAsPerson } from './as-person.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'

function found(text: string, words: string, language: Language): string[] {
  return standingAsPerson(text, words, { language, lexicon }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each([
  ['дом Серика', 'Серик', 'Серика'],
  ['Двор дома Серика, второй подъезд', 'Серик', 'Серика'],
  ['площадка у Розы', 'Роза', 'Розы'],
  ['двор Ахметовых', 'Ахметов', 'Ахметовых'],
  ['дом матери Ахметова', 'Ахметов', 'Ахметова'],
  ['Серик ага', 'Серик', 'Серик'],
  ['сосед Арман', 'Арман', 'Арман'],
  ['бабушка Роза', 'Роза', 'Роза'],
  ['дом С. Ахметова', 'Ахметов', 'Ахметова'],
] as const)('in «%s» %s is somebody', (text, words, who) => {
  expect(found(text, words, 'ru')).toEqual([who])
})

test.each([
  ['Серіктің үйі', 'Серік', 'Серіктің'],
  ['Серіктің ауласында', 'Серік', 'Серіктің'],
  ['Серік ағаның үйі', 'Серік', 'Серік'],
  ['Ахметовтің үйі', 'Ахметов', 'Ахметовтің'],
] as const)('so in Kazakh: in «%s» %s is somebody', (text, words, who) => {
  expect(found(text, words, 'kk')).toEqual([who])
})

test.each([
  ['улица Абая', 'Абай'],
  ['ул. Абая, 5', 'Абай'],
  ['Абая, 5', 'Абай'],
  ['Ахметова, 12', 'Ахметов'],
  ['угол Абая и Сатпаева', 'Абай'],
  ['школа имени Абая', 'Абай'],
  ['школа-гимназия Ахметова', 'Ахметов'],
  ['библиотека Ахметова', 'Ахметов'],
  ['площадь Абая', 'Абай'],
  ['село Абай', 'Абай'],
  ['кафе Султан', 'Султан'],
  ['магазин «Абай»', 'Абай'],
  ['Арман киоск', 'Арман'],
  ['школа № 25, Арман', 'Арман'],
  ['проспект Арман, 52', 'Арман'],
  ['Площадка, сарай', 'сарай'],
] as const)('in «%s» a place may be called %s', (text, words) => {
  expect(found(text, words, 'ru')).toEqual([])
})

test.each([
  ['Абай көшесі', 'Абай'],
  ['Абай атындағы мектеп', 'Абай'],
  ['Абай даңғылы, 52', 'Абай'],
  ['Арман дүкені', 'Арман'],
  ['Серік көшесі', 'Серік'],
] as const)('so in Kazakh: in «%s» a place may be called %s', (text, words) => {
  expect(found(text, words, 'kk')).toEqual([])
})
