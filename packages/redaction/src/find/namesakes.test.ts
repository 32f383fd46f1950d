import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { hidden, people } from './seen.testing.ts'

test.each([
  'Қаныш Сәтбаев атындағы мектепте жөндеу жүріп жатыр.',
  'Бауыржан Момышұлы атындағы саябақта жасөспірімдер жиналады.',
  'Төле би атындағы көшеде жарық жоқ.',
])('whoever a school is named after is nobody here: %s', (text) => {
  expect(people(text, 'kk')).toEqual([])
})

test.each([
  ['Ахметов Абай атындағы мектепте ұрылды.', 'Ахметов'],
  ['Асель Абай атындағы мектепте оқиды.', 'Асель'],
  ['Оқушы Ахметов Төле би атындағы мектепке келмеді.', 'Ахметов'],
])('who stands before one that is known by one name is somebody else: %s', (text, name) => {
  expect(people(text, 'kk')).toEqual([name])
})

test.each([
  ['В школе имени Абая Асель Ахметова избита.', ['Асель Ахметова']],
  ['В школе имени Абая Кунанбаева прошёл сход.', []],
  ['Школа имени Абая Петренко Ивана приняла.', ['Петренко Ивана']],
  ['В школе имени Абая Бойко не приняли.', ['Бойко']],
])('a name behind such a one is of somebody else: %s', (text, names) => {
  expect(people(text, 'ru')).toEqual(names)
})

test.each<[string, Language, string[]]>([
  ['Встреча была в школе имени Сатпаева. Асхат Ким просит свет.', 'ru', ['Асхат Ким']],
  ['Встреча была в школе имени Абая. Асхат жалуется.', 'ru', ['Асхат']],
  ['В школе имени Сатпаева Айгуль Ким спросила о дороге.', 'ru', ['Айгуль Ким']],
  ['В школе имени К. Сатпаева Асхат упал.', 'ru', ['Асхат']],
  ['Келген: Асхат. Абай атындағы мектепте жиналыс.', 'kk', ['Асхат']],
])(
  'who stands behind the name, or in another sentence, is somebody: %s',
  (text, language, names) => {
    expect(hidden(text, language)).toEqual(names)
  },
)

test.each([
  'Школа им. Акад. Сатпаева закрыта.',
  'Школа имени Героя Маншук Маметовой закрыта.',
  'Школа имени батыра Бауыржан Момышулы закрыта.',
  'Школа имени Героя Айгуль Ким закрыта.',
])('whoever it is named after is not hidden: %s', (text) => {
  expect(hidden(text, 'ru')).toEqual([])
})
