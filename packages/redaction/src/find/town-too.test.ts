import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Біз Бурабайға бардық.', 'kk', 'review Бурабайға'],
  ['Едем в Конаев.', 'ru', 'review Конаев'],
  ['Через Есиль мост.', 'ru', 'review Есиль'],
  ['Вчера Конаев пришёл.', 'ru', 'redact Конаев'],
  ['Кеше Қонаев келді.', 'kk', 'redact Қонаев'],
])(
  'a town that people are called like is looked at where somebody goes: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual([`PERSON ${found}`])
  },
)

test.each<[string, Language]>([
  ['Приехал из Нур-Султана.', 'ru'],
  ['Нұр-Сұлтан мен Алматыда жауын болды.', 'kk'],
])('the capital by its name of some years is a town, and nobody: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test('along a street that is called like somebody is doubtful, with somebody is not', () => {
  expect(seen('121-бағыт Сейфуллинмен жүреді.', 'kk')).toEqual(['PERSON review Сейфуллинмен'])
  expect(seen('Сейфуллинмен келістік.', 'kk')).toEqual(['PERSON redact Сейфуллинмен'])
})

test.each<[string, Language, string[]]>([
  ['Вопрос касается: Талгар.', 'ru', ['PERSON review Талгар']],
  ['Вопрос касается: Есиль.', 'ru', ['PERSON review Есиль']],
  ['Сергек жұмыс істемейді, Сергекті жөндеңіз.', 'kk', ['PERSON review Сергекті']],
  ['Спросили про 8 Марта.', 'ru', ['PERSON review Марта']],
  ['Арыс Серіков келді.', 'kk', ['PERSON redact Арыс Серіков']],
])('like a water, a feast or a camera hardly anybody is called: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test.each<[string, Language]>([
  ['Едем в Кентау, из Аксая и через Риддер.', 'ru'],
  ['Риддерде, Ақсайдан, Арқалықта жарық жоқ.', 'kk'],
])('a town that nobody is called like stays: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
