import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).filter((one) => one.startsWith('ADDRESS'))
}

test.each<[string, string[]]>([
  ['Соседи из 53-й стучат.', ['ADDRESS review 53-й']],
  ['Соседи из пятой топят.', ['ADDRESS review пятой']],
  ['Нас топят из пятьдесят третьей.', ['ADDRESS review пятьдесят третьей']],
  ['Соседи из 53-й рядом стучат.', ['ADDRESS review 53-й']],
  ['Соседи из 53 стучат.', []],
  ['Соседи из 53-го стучат.', []],
  ['Соседи из пятом топят.', []],
  ['Соседи, кстати, 53-й год живут.', []],
])('an ordinal number of the feminine behind a preposition is a flat: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Соседи из 53-й школы стучат.', []],
  ['Соседи из 53-й Алматинской стучат.', []],
  ['Соседи из 53-й гыгы стучат.', []],
  ['Соседи из пятой серии шумят.', []],
  ['Соседи из 53-й и 54-й стучат.', ['ADDRESS review 53-й']],
])('the number of some other thing is none: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Стучат там каждую ночь утром из 53-й.', ['ADDRESS review 53-й']],
  ['Стучат там каждую ночь до утра из 53-й.', []],
  ['Из 53-й опять каждую ночь очень стучат.', ['ADDRESS review 53-й']],
  ['Из 53-й опять каждую ночь очень громко стучат.', []],
  ['Из 53-й опять шум. Соседи спят.', []],
  ['Соседи спят. Опять шум из 53-й.', []],
])('neighbours are looked for six words around, within the sentence: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Была Марта Яковлевна из 60-й.', ['ADDRESS review 60-й']],
  ['Была Марта из 60-й.', ['ADDRESS review 60-й']],
  ['Она из сорок пятой.', ['ADDRESS review сорок пятой']],
  ['Сама из 60-й.', ['ADDRESS review 60-й']],
  ['Была яковлевна из 60-й.', []],
  ['БЫЛА МАРТА ИЗ 60-Й.', []],
  ['Был Дворник из 60-й.', []],
  ['Приехал из 60-й.', []],
  ['Марта дома. Из 60-й шум.', []],
])('whoever is named is from a flat without any neighbours: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Соседи в 34-58 боятся.', ['ADDRESS review 34-58']],
  ['Соседи в 34/58 боятся.', []],
  ['Соседи в 34 - 58 боятся.', []],
  ['Соседи шумят в 23-00.', []],
  ['Соседи в 34-58 школе боятся.', []],
])('a house and a flat have a hyphen between them, and an hour has noughts: %s', (text, found) => {
  expect(homes(text, 'ru')).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['53-тегі көршілер шулайды.', 'kk', ['ADDRESS review 53-тегі']],
  ['Бұл үйде 53-тегі көршілер шулайды.', 'kk', ['ADDRESS review 53-тегі']],
  ['Көршілер 53-тен су ағызды.', 'kk', ['ADDRESS review 53-тен']],
  ['53-тегі үлкен көршілер шулайды.', 'kk', []],
  ['53-тегі шу, көршілер ұйықтамайды.', 'kk', []],
  ['Көршілер: 53-тегі шулайды.', 'kk', []],
  ['53 көршілер шулайды.', 'kk', []],
])('in Kazakh the neighbour stands right beside the number: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})
