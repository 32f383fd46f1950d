import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each([
  ['№ | Ф.И.О. | Суть\n1 | Зима | снег', ['Зима']],
  ['№\tАты-жөні\tМәні\n1\tДорога\tқар', ['Дорога']],
  ['№ | Ф.И.О. | Суть\n1 | Белая | снег\n2 | Соседка | шум', ['Белая']],
])('whatever stands in a column of names is looked at: %j', (text, names) => {
  expect(seen(text, 'ru')).toEqual(names.map((one) => `PERSON review ${one}`))
})

test.each<[string, Language]>([
  ['№ | Ф.И.О. | Суть | Срок\n1 | – | Распитие | Передано в акимат', 'ru'],
  ['№ | Аты-жөні | Мәні | Жауабы\n1 | – | Ұрлық | Орындалды', 'kk'],
])('what other columns hold, and their heads, are nobody: %j', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test('a table ends where a line has no columns', () => {
  expect(seen('№ | Ф.И.О. | Суть\nВстреча прошла.\n1 | Распитие | снег', 'ru')).toEqual([])
})

test.each<[string, Language]>([
  ['| № | Вопрос | Ответ |\n| 1 | Шум | Принято |\n| 2 | Рейд | Проведён |', 'ru'],
  ['| № | Сұрақ | Жауап |\n| 1 | Шам | Қойылды |', 'kk'],
  ['Вывод: Рейд провести повторно.', 'ru'],
  ['Шешім: Рейд қайта өткізілсін.', 'kk'],
])('what is asked, answered and decided is nobody: %j', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test('a name in a column of things is looked at', () => {
  expect(seen('№ | Вопрос | Ответ\n1 | Марат шумит | Принято', 'ru')).toEqual([
    'PERSON redact Марат',
  ])
})
