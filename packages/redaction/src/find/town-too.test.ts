import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Біз Бурабайға бардық.', 'kk', 'review Бурабайға'],
  ['Талғарда тұрады.', 'kk', 'review Талғарда'],
  ['Едем в Конаев.', 'ru', 'review Конаев'],
  ['Через Есиль мост.', 'ru', 'review Есиль'],
  ['Вчера Конаев пришёл.', 'ru', 'redact Конаев'],
  ['Кеше Шалқар келді.', 'kk', 'redact Шалқар'],
])(
  'a town that people are called like is looked at where somebody goes: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual([`PERSON ${found}`])
  },
)

test('along a street that is called like somebody is doubtful, with somebody is not', () => {
  expect(seen('121-бағыт Сейфуллинмен жүреді.', 'kk')).toEqual(['PERSON review Сейфуллинмен'])
  expect(seen('Сейфуллинмен келістік.', 'kk')).toEqual(['PERSON redact Сейфуллинмен'])
})
