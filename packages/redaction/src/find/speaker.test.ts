import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Күміс: ит көп, балалар қорқады.', 'kk', 'Күміс'],
  ['Жук: собаки бегают без поводка.', 'ru', 'Жук'],
  ['1. Дәке – мектеп жанындағы камера;', 'kk', 'Дәке'],
  ['• Сенім (екінші кіреберіс) шам сұрады', 'kk', 'Сенім'],
  ['3. Роса | шум | предупреждена', 'ru', 'Роса'],
])('who stands alone before what is told of them is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toEqual([`PERSON review ${name}`])
})

test.each<[string, Language]>([
  ['Вопрос: когда поставят камеру?', 'ru'],
  ['1. Фонарь – у школы;', 'ru'],
  ['Сенім – шудан да маңызды.', 'kk'],
  ['Сұрақ: шам қашан жанады?', 'kk'],
])('and not every word that stands so: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
