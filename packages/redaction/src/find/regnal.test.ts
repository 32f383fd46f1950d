import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['В гостях была Елизавета II из театра.', 'ru', 'Елизавета II'],
  ['Спектакль поставили о том, как Альберт XVI отрёкся.', 'ru', 'Альберт XVI'],
  ['Кеше Серік II келді.', 'kk', 'Серік II'],
])('the number of a ruler is of the name: %s', (text, language, name) => {
  expect(people(text, language)).toContain(name)
})

test.each([
  ['Говорил Сериков VII созыва.', 'Сериков'],
  ['Приходил Ахметов II квартала.', 'Ахметов'],
])('a number of what follows is not: %s', (text, name) => {
  expect(people(text, 'ru')).toContain(name)
})
