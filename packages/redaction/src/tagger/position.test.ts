import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { Page } from '../text/page.ts'
import { slot } from './features.ts'
import { gapsAround, neighbours, positionFeatures, positionOf } from './position.ts'

function pageOf(text: string): Page {
  return new Page(text, { language: 'ru', known: nothingKnown, lexicon })
}

/** The words about one word of a text, each with its place. */
function about(text: string, word: string): string[] {
  const page = pageOf(text)
  const index = page.words.findIndex((one) => one.text === word)
  const names = new Map<number, string>(Object.entries(slot).map(([name, at]) => [at, name]))
  return neighbours(page, index).map((one) => `${one.word.text} ${names.get(one.slot)}`)
}

test.each([
  [
    'сосед наш Ким вчера ушёл',
    ['наш leftBeside', 'сосед secondLeft', 'вчера rightBeside', 'ушёл secondRight'],
  ],
  [
    'сосед, наш, Ким, вчера, ушёл',
    ['наш leftApart', 'сосед secondLeft', 'вчера rightApart', 'ушёл secondRight'],
  ],
  ['вчера ушёл. Ким остался дома', ['остался rightBeside', 'дома secondRight']],
  ['вчера ушёл! Ким остался дома', ['остался rightBeside', 'дома secondRight']],
  ['вчера ушёл? Ким остался дома', ['остался rightBeside', 'дома secondRight']],
  ['вчера ушёл; Ким остался дома', ['остался rightBeside', 'дома secondRight']],
  ['вчера ушёл\nКим остался дома', ['остался rightBeside', 'дома secondRight']],
  ['вчера ушёл Ким. Остался дома', ['ушёл leftBeside', 'вчера secondLeft']],
  ['ушёл. Вчера Ким остался. Дома', ['Вчера leftBeside', 'остался rightBeside']],
  ['на ул. Ким темно', ['ул leftApart', 'на secondLeft', 'темно rightBeside']],
  ['сын С. Ким ушёл', ['С leftApart', 'сын secondLeft', 'ушёл rightBeside']],
  ['просп.Ким', []],
  ['вид.Ким', ['вид leftApart']],
  ['вид. Ким', []],
  [`сосед${' '.repeat(24)}Ким`, ['сосед leftBeside']],
  [`сосед${' '.repeat(25)}Ким`, []],
  ['Ким', []],
])('in «%s» what stands about Ким within its sentence is %j', (text, words) => {
  expect(about(text, 'Ким')).toEqual(words)
})

/** The place of the second word. */
function place(text: string, index = 1): number {
  const page = pageOf(text)
  return positionOf(page, index, gapsAround(page, index))
}

const between: readonly (readonly string[])[] = [
  [' ', '  ', '\u00a0'],
  [', ', ',', ' , '],
  [' «', ' "', ' “', ' „', '” ', '» '],
  [' (', ') '],
  [' – ', ' — ', ' - '],
  [': '],
  [' 5 ', ' 12 '],
  [' / ', ' + ', ' ☎ ', '№'],
  ['! ', '? ', '; ', '\n', '\t', ' | ', '. '],
]

test.each(between)('signs of one kind between two words are the same: %j', (...signs) => {
  const places = signs.map((sign) => place(`вчера${sign}сосед ушёл`) & 15)

  expect(new Set(places).size).toBe(1)
})

test('signs of two kinds are not', () => {
  const kinds = between.map(([sign]) => place(`вчера${sign}сосед ушёл`) & 15)

  expect(new Set(kinds).size).toBe(between.length)
})

test.each([
  'Сарсенов Д.Б.: Принято сразу',
  'Д.Б. Сарсенов: Принято сразу',
  'Сарсенов: Принято сразу',
  'Сарсенов Д.Б. – Принято сразу',
  'Сарсенов (участковый): Принято сразу',
])('what somebody says begins like a line: «%s»', (text) => {
  expect(about(text, 'Принято')).toEqual(['сразу rightBeside'])
})

test.each(['Присутствовали: Ким Вера', 'сосед сверху: Ким Вера', 'жаловался Сарсенов – Ким Вера'])(
  'and not every word behind a colon or a dash does: «%s»',
  (text) => {
    expect(about(text, 'Ким').length).toBeGreaterThan(1)
  },
)

test.each([
  ['слова С. Ким ушёл', 2, 'слова С, Ким ушёл', 'an initial stands before'],
  ['слова С.Ким ушёл', 2, 'слова С,Ким ушёл', 'an initial stands right before'],
  ['слово Ким С. пришёл', 1, 'слово Ким с. пришёл', 'an initial follows'],
  ['слово Ким С. пришёл', 1, 'слово Ким С, пришёл', 'a full stop makes an initial of it'],
  ['вчера Ким ушёл', 1, 'Вчера Ким ушёл', 'the word before has a capital'],
  ['вчера Ким ушёл', 1, 'вчера ким ушёл', 'it has a capital'],
  ['вчера Ким ушёл', 1, 'вчера КИМ ушёл', 'it is of capitals'],
  ['вчера Ким ушёл', 1, 'вчера Ким УШЁЛ', 'the word behind is of capitals'],
  ['вчера. Ким ушёл', 1, 'вчера, Ким ушёл', 'it begins a sentence'],
])('«%s» is another place than that in «%s»', (text, index, other) => {
  expect(place(text, index)).not.toBe(place(other, index))
})

test.each([
  ['слова АС. Ким ушёл', 'слова АС, Ким ушёл'],
  ['слова с. Ким ушёл', 'слова с, Ким ушёл'],
])('what is no initial makes no other place: «%s»', (text, other) => {
  expect(place(text, 2) >> 27).toBe(place(other, 2) >> 27)
})

test('every part of a place is a feature of its own', () => {
  const features = positionFeatures(place('вчера Ким ушёл'))

  expect(features).toHaveLength(13)
  expect(new Set(features).size).toBe(13)
})
