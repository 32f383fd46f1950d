import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { isEponym } from './eponym.ts'
import { heard } from './hear.ts'
import { leaksIn } from './leaks-in.ts'

const register = ['Серікова Вера', 'Ким Алма', 'Иманов Қаныш', 'Ли Анна', 'Сейдахметов Ян'].map(
  (name) => ({ key: name, name }),
)

const heardIn = (text: string) =>
  leaksIn(text, register, { lexicon }).map(({ where }) => text.slice(where.start, where.end))

test.each([
  ['Там была Вера.', ['Вера'], 'a capital within a sentence'],
  ['Там (Вера) была.', ['Вера'], 'a capital within brackets'],
  ['Там есть вера.', [], 'a small letter'],
  [
    'Есть. Вера в закон.',
    ['Вера'],
    'a capital that begins a sentence, of what is a first name too',
  ],
  ['Кафе «Вера» открыто.', [], 'the title of a café'],
  ['Магазин “Вера” открыт.', [], 'the title of a shop'],
  ['Тұрғын үй кешені ЖК «Вера».', [], 'the title of a house'],
  ['«Вера» дүкені ашық.', [], 'a title before its word'],
  ['«Вера» сказала.', ['Вера'], 'quotation marks alone'],
  ['Кафе Вера открыто.', ['Вера'], 'a café without quotation marks'],
  ['ЕСТЬ ВЕРА В ЗАКОН', ['ВЕРА'], 'capitals everywhere, of what is a first name too'],
  ['есть вера в закон', ['вера'], 'no capitals anywhere, of what is a first name too'],
  ['Егер 45-Ли болса.', [], 'what a number ends with'],
  ['Егер 45–Ли болса.', [], 'what a number ends with behind a dash'],
  ['Егер Ли болса.', ['Ли'], 'a short name with a capital'],
  ['Егер ли болса.', [], 'a short name in a small letter'],
  ['Біз Алматы қаласындамыз.', [], 'a town that sounds like a name in a case'],
  ['Біз Алманы көрдік.', ['Алманы'], 'the name in a case'],
  ['Видели Ану там.', [], 'a word without the doubled letter of a short name'],
  ['Видели Анну там.', ['Анну'], 'a short name with its doubled letter'],
  ['Сказал Сейдахмедов там.', ['Сейдахмедов'], 'a long name with a letter amiss'],
  ['Қаныш Сәтбаев көшесінде шу.', [], 'whom a street is called after'],
  ['Сәтбаев Қаныш көшесінде шу.', [], 'a street called so itself'],
  ['Қаныш Омаров көшесінде шу.', ['Қаныш'], 'whom no street is called after'],
  ['Қаныш Сәтбаев келді.', ['Қаныш'], 'no street'],
])('in «%s» %j is heard: %s', (text, found) => {
  expect(heardIn(text)).toEqual(found)
})

test.each([
  ['Абай', 'Құнанбаев', true],
  ['Абылай', 'хан', true],
  ['Алия', 'Молдағұлова', true],
  ['Бауыржан', 'Момышұлы', true],
  ['Толе', 'би', true],
  ['Юрий', 'Гагарин', true],
  ['Иван', 'Панфилов', true],
  ['Юрия', 'Гагарина', true],
  ['Гагарин', 'Юрий', false],
  ['Юрий', 'Пушкин', false],
  ['Серік', 'Омаров', false],
])('places are called after %s %s: %s', (first, second, are) => {
  expect(isEponym(heard(first)[0] ?? '', heard(second)[0] ?? '')).toBe(are)
})
