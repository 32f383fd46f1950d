import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Телефон участкового 8 701 111 22 33.', 'ru', '8 701 111 22 33'],
  ['Телефон пункта: 8 (7213) 44-55-66.', 'ru', '8 (7213) 44-55-66'],
  ['Дежурная часть: 8 (7172) 55-55-55.', 'ru', '8 (7172) 55-55-55'],
  ['Номер полиции 8 701 111 22 33.', 'ru', '8 701 111 22 33'],
  ['Полиция: номер 8 701 111 22 33.', 'ru', '8 701 111 22 33'],
  ['Кезекші бөлім 8 701 111 22 33.', 'kk', '8 701 111 22 33'],
  ['Пункттің телефоны 8 701 111 22 33.', 'kk', '8 701 111 22 33'],
  ['Инспектордың нөмірі 8 702 333 44 55.', 'kk', '8 702 333 44 55'],
])('the phone of an office is looked at, as it most likely stays: %s', (text, language, phone) => {
  expect(seen(text, language)).toEqual([`PHONE review ${phone}`])
})

test.each<[string, Language]>([
  ['Участковый записал мой телефон 8 701 111 22 33.', 'ru'],
  ['Участковому дали его номер 8 701 111 22 33.', 'ru'],
  ['Номер участковый записал 8 701 111 22 33.', 'ru'],
  ['Телефон опорного пункта, где принимает Ким, 8 701 111 22 33.', 'ru'],
  ['В запчасти 8 701 111 22 33.', 'ru'],
  ['Учаскелікке оның телефоны 8 701 111 22 33 берілді.', 'kk'],
])('that of a resident is hidden, though police stand beside: %s', (text, language) => {
  expect(seen(text, language)).toContain('PHONE redact 8 701 111 22 33')
})
