import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Телефон участкового 8 701 111 22 33.', 'ru', '8 701 111 22 33'],
  ['Телефон пункта: 8 (7213) 44-55-66.', 'ru', '8 (7213) 44-55-66'],
  ['Дежурная часть: 8 (7172) 55-55-55.', 'ru', '8 (7172) 55-55-55'],
  ['Инспектордың нөмірі 8 702 333 44 55.', 'kk', '8 702 333 44 55'],
])('the phone of an office is looked at, as it most likely stays: %s', (text, language, phone) => {
  expect(seen(text, language)).toEqual([`PHONE review ${phone}`])
})

test('that of a resident is hidden, though police stand beside', () => {
  expect(seen('Участковый записал мой телефон 8 701 111 22 33.', 'ru')).toEqual([
    'PHONE redact 8 701 111 22 33',
  ])
})
