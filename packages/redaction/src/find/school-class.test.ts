import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { seen } from './seen.testing.ts'

function ages(text: string, language: Language): string[] {
  return redact(text, { language, known: nothingKnown, lexicon })
    .filter(({ type }) => type === 'AGE')
    .map(({ start, end }) => text.slice(start, end))
}

test.each<[string, Language, string]>([
  ['Драка была в 8 «В» вчера.', 'ru', '8 «В»'],
  ['Видела девочка из 6-го «Г».', 'ru', '6-го «Г»'],
  ['Ол 7 «Б»-ның оқушысы емес.', 'kk', '7 «Б»-ның'],
])('a class with its letter is looked at, whoever is near: %s', (text, language, words) => {
  expect(ages(text, language)).toEqual([words])
})

test.each<[string, Language]>([
  ['Живёт в доме 5 «А» на углу.', 'ru'],
  ['Нарушен пункт 3 «А» приказа.', 'ru'],
  ['Есть права категории «Б», их 12.', 'ru'],
])('a house, a clause and a category are no class: %s', (text, language) => {
  expect(ages(text, language)).toEqual([])
})

test.each<[string, string[]]>([
  ['В 11 «Б» драка.', ['11 «Б»']],
  ['В 12 «Б» драка.', []],
  ['В 0 «Б» драка.', []],
  ['В одиннадцатом «А» драка.', ['одиннадцатом «А»']],
  ['В двенадцатом «А» драка.', []],
  ['В пять «А» драка.', []],
  ['В 7 «Бета» драка.', []],
  ['В 7 «Б драка.', []],
  ['В седьмом, «А» драка.', []],
  ['В 7 «Б» доме драка.', []],
  ['Статья 7 «Б» нарушена.', []],
])('a school has eleven classes, and the letter stands in quotation marks: %s', (text, found) => {
  expect(ages(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Учится в 7 Б.', ['7 Б']],
  ['Учится в 7 ББ.', []],
  ['Учится в 7 б.', []],
  ['Учится у нас в 7 Б.', ['7 Б']],
  ['Учится у нас в школе 7 Б.', []],
  ['Учится там, 7 Б.', []],
])('a letter without them stands shortly behind a word for learning: %s', (text, found) => {
  expect(ages(text, 'ru')).toEqual(found)
})

test.each<[string, Language]>([
  ['Ученики 5 «А» и 7 «Б» рисовали плакаты.', 'ru'],
  ['В 9 «В» классе прошла лекция.', 'ru'],
  ['5 «А» мен 7 «Б» оқушылары сурет салды.', 'kk'],
  ['9 «В» сыныбында өтті.', 'kk'],
])('a whole class is no child: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['Мой сын учится в 7 «Б».', 'ru', 'AGE review 7 «Б»'],
  ['Айдана из 7 «Б» класса пришла.', 'ru', 'AGE review 7 «Б» класса'],
])('a child of a class is told by it: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})

test('a house or a law of the next sentence does not hide the class of a child from view', () => {
  expect(seen('Родители Демида (6 «А»). Статья 73 КоАП.', 'ru')).toContain('AGE review 6 «А»')
  expect(seen('Живу в доме 6 «А», тихо.', 'ru').join()).not.toContain('AGE')
})
