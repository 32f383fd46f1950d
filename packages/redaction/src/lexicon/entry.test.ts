import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { Entry } from './entry.ts'

test.each([
  ['Ахметов', true, false],
  ['ахметов', false, false],
  ['АХМЕТОВ', true, true],
  ['А', true, false],
  ['эль-Масри', true, false],
  ['ЭЛЬ-МАСРИ', true, true],
  ['э-Масри', false, false],
  ['иесі-Юлдашев', true, false],
  ['аХМЕТОВ', false, false],
])('%s begins with a capital: %s, and is of capitals alone: %s', (text, capital, capitals) => {
  expect(new Entry(text, lexicon)).toMatchObject({ capital, capitals })
})

test.each([
  'ҚК-нің',
  'ҚР-да',
  'СОО-да',
  'АФК-ға',
  'ӘҚБтК',
  'КазНУ',
  'IV',
  'XII',
  'ҚКМСТ-ны',
  'МВД-ға',
])('%s are letters that nobody could say as a name', (text) => {
  expect(new Entry(text, lexicon).abbreviated).toBe(true)
})

test.each([
  'КИМ-нің',
  'ЦОЙ-мен',
  'ЛИ-ге',
  'Ким-нің',
  'ТЕМИР-ге',
  'Серік',
  'СЕРІК',
  'МВД',
  'АлМУ',
  'қк-нің',
  'ВИЧ-инфекция',
  'АБАЙА-ға',
])('%s may be a name', (text) => {
  expect(new Entry(text, lexicon).abbreviated).toBe(false)
})

const halvesOf = (text: string) => new Entry(text, lexicon).halves.flat()

test.each([
  ['Ли-Омарова', ['ли', 'омарова']],
  ['Ли‐Омарова', ['ли', 'омарова']],
  ['Ли‑Омарова', ['ли', 'омарова']],
  ['АхметовСерік', ['ахметов', 'серик']],
  ['вераАхметов', ['вера', 'ахметов']],
  ['Вера\u0301Ким', ['вера', 'ким']],
  ['Вера\u00adКим', ['вера', 'ким']],
  ['АхметовСерік-Ким', ['ахметов', 'серик', 'ким']],
  ['АХМЕТОВ', []],
  ['Ахметов', []],
  ['ахметов', []],
])('%s is written together of %j', (text, halves) => {
  expect(halvesOf(text)).toEqual(halves)
})

test('where letters stand apart any four of them at an end may be a word', () => {
  const spaced = new Entry('с е р и к', lexicon)

  expect(spaced.spaced).toBe(true)
  expect(spaced.plain).toBe('серик')
  expect(spaced.halves.flat()).toEqual(['ерик', 'сери'])
  expect(halvesOf('в е р а')).toEqual([])
  expect(halvesOf('и в а н п ё т р')).toEqual(expect.arrayContaining(['иван', 'петр', 'ванпетр']))
})

test('how a word begins is told only where it is one word that can be read in one way', () => {
  const starts = ['Ахметов', 'Ли-Омарова', 'Akhmetov', 'А х м е т о в'].map(
    (text) => new Entry(text, lexicon).start,
  )

  expect(starts.map((start) => start >= 0)).toEqual([true, false, false, false])
})

test.each([
  ['Кимге', 'dative'],
  ['Кимді', 'accusative'],
  ['Цойға', 'dative'],
  ['Лиге', 'dative'],
  ['Кимнің', 'genitive'],
  ['Серіктің', 'genitive'],
  ['Серікке', 'dative'],
  ['Нұрекеге', 'dative'],
  ['Айгүлді', 'accusative'],
  ['Асанмен', 'instrumental'],
  ['Хұсайынұлына', 'dative'],
  ['Хұсайынұлын', 'accusative'],
  ['Дастан', null],
  ['Нұреке', null],
  ['Кимғой', null],
  ['Жолға', null],
  ['Анаға', null],
])('the Kazakh suffix of %s puts it in the %s', (text, stands) => {
  expect(new Entry(text, lexicon).kazakhCase).toBe(stands)
})

test('a word is what it is in a language', () => {
  const entry = new Entry('қонаққа', lexicon)

  expect(entry.in('kk')).toMatchObject({ ordinary: true })
  expect(entry.in('ru')).toMatchObject({ ordinary: false })
  expect(entry.in('kk')).toBe(entry.in('kk'))
})
