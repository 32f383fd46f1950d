import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Каната забрали в полицию.', 'ru', 'Каната'],
  ['Диасу сделано замечание.', 'ru', 'Диасу'],
  ['Жеңіске ескерту жасалды.', 'kk', 'Жеңіске'],
  ['Сорокиннан қорқамын.', 'kk', 'Сорокиннан'],
  ['Куликов бьёт жену.', 'ru', 'Куликов'],
  ['Логинов шумит ночью.', 'ru', 'Логинов'],
  ['Жук включает музыку по ночам.', 'ru', 'Жук'],
  ['Волк жалуется на шум.', 'ru', 'Волк'],
  ['Орынбасар бес баланы ұрды.', 'kk', 'Орынбасар'],
  ['Орынбасар Ахметов келді.', 'kk', 'Орынбасар'],
  ['Орынбасару вынесли предупреждение.', 'ru', 'Орынбасару'],
])('a name at the head that may be another word is looked at: %s', (text, language, name) => {
  expect(seen(text, language)).toContain(`PERSON review ${name}`)
})

test.each<[string, Language]>([
  ['Азаматтардың құқығы қорғалады.', 'kk'],
  ['Салтанатты жиын өтті.', 'kk'],
  ['Болатын іс болды.', 'kk'],
  ['Орынбасары келді.', 'kk'],
  ['Жүк келді.', 'kk'],
  ['Жук келди.', 'kk'],
])('a word that is hardly a name there is none: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['Мой сын Орынбасар пропал.', 'ru', 'PERSON review Орынбасар'],
  ['Менің атым Орынбасар.', 'kk', 'PERSON review Орынбасар'],
])('where a name must stand a post is one: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})

test.each<[string, Language]>([
  ['Әкім орынбасары келді.', 'kk'],
  ['Көршім Ертіс өзенінде балық аулайды.', 'kk'],
])('but for a post, and a place that is called one: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each(['Моя Дочь боится ходить.', 'Мне сказала Мать.', 'Мой Муж пьёт.'])(
  'kin with a capital out of respect is nobody: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([])
  },
)

test.each<[string, string]>([
  ['Вчера Сын С. пришёл.', 'PERSON redact Сын С.'],
  ['Вчера сын Хо пришёл.', 'PERSON redact Хо'],
])('but for one of whom more is told: %s', (text, found) => {
  expect(seen(text, 'ru')).toContain(found)
})

test.each<[string, Language]>([
  ['Встреча прошла.\nСПИСОК УЧАСТНИКОВ\n1. Отчёт.', 'ru'],
  ['Кездесу өтті.\nКҮН ТӘРТІБІ\n1. Есеп.', 'kk'],
])('a heading in capitals is nobody: %j', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['Встреча прошла.\nШУМ ЕГОР\n1. Отчёт.', 'ru', 'ЕГОР'],
  ['Кездесу өтті.\nОМАРОВА ҮМІТ\n1. Есеп.', 'kk', 'ОМАРОВА ҮМІТ'],
])('and somebody in capitals is none: %j', (text, language, name) => {
  expect(seen(text, language).join()).toContain(name)
})
