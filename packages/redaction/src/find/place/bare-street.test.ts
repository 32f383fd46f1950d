import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { people, seen } from '../seen.testing.ts'

test.each<[string, Language]>([
  ['На Абая яма, объезд по Манаса.', 'ru'],
  ['Автобус идёт по Сейфуллина до центра.', 'ru'],
  ['На Толе би темно.', 'ru'],
  ['Абай — Розыбакиев қиылысы қауіпті.', 'kk'],
  ['Әуезов пен Абай қиылысында шам жоқ.', 'kk'],
])('a street without a house is nobody though no word calls it one: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test.each<[string, Language, string[]]>([
  ['На Абая напала собака.', 'ru', ['Абая']],
  ['На Абая жалуются соседи.', 'ru', ['Абая']],
  ['Абай мен Серік қиылысқан жерде тұр.', 'kk', ['Абай', 'Серік']],
  ['По Абаю вопрос решён.', 'ru', ['Абаю']],
])('somebody who is called like a street is somebody: %s', (text, language, found) => {
  expect(people(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Вопрос касается: Орбита-3.', 'ru', []],
  ['Айгерім алабында жарық жоқ.', 'kk', []],
  ['Вопрос касается: Абая-12.', 'ru', ['ADDRESS redact Абая-12']],
])('a quarter is no street with a house: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})
