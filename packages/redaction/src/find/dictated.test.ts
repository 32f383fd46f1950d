import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  [
    'Мой телефон 8 747, пауза, 215, ещё раз 215, 09 61.',
    'ru',
    '8 747, пауза, 215, ещё раз 215, 09 61',
  ],
  [
    'Номер: восемь семьсот семь... нет, семьсот восемь, 22, 15, 40.',
    'ru',
    'восемь семьсот семь... нет, семьсот восемь, 22, 15, 40',
  ],
  ['Телефоным 8 778, содан кейін 34 55, 6 21.', 'kk', '8 778, содан кейін 34 55, 6 21'],
])(
  'a phone is hidden whole, with what is said while one dictates it: %s',
  (text, language, phone) => {
    expect(seen(text, language)).toEqual([`PHONE redact ${phone}`])
  },
)

test.each<[string, Language]>([
  ['По телефону ответили не сразу, потом 2 раза не взяли.', 'ru'],
  ['Номер 3, потом номер 45 по очереди.', 'ru'],
])('numbers that make no phone are none: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
