import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string]>([
  ['Живу: ул. Абая, 24 а, третий год.', 'ru', 'ADDRESS redact ул. Абая, 24 а'],
  ['Живу: ул. Абая, 24 а', 'ru', 'ADDRESS redact ул. Абая, 24 а'],
  ['Живу: ул. Абая 24 а кв 5, третий год.', 'ru', 'ADDRESS redact ул. Абая 24 а кв 5'],
  ['Живу: ул. Абая, 24-а-56.', 'ru', 'ADDRESS redact ул. Абая, 24-а-56'],
  ['Живу: ул. Абая, дом 24к2, кв. 5.', 'ru', 'ADDRESS redact ул. Абая, дом 24к2, кв. 5'],
  ['Тұрамын: Абай көшесі, 24 а, шу көп.', 'kk', 'ADDRESS redact Абай көшесі, 24 а'],
])('the letter and the block of a house belong to it: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})

test.each<[string, Language, string]>([
  ['Живу на Абая 24 а работаю в центре.', 'ru', 'ADDRESS redact Абая 24'],
  ['Жил на ул. Абая 24 в пятницу.', 'ru', 'ADDRESS review ул. Абая 24'],
])('a small word behind a house is no letter of it: %s', (text, language, found) => {
  expect(seen(text, language).join()).toContain(found)
  expect(seen(text, language).join()).not.toMatch(/24 [авг]/u)
})

test('among capitals a small word behind a number is no letter of it', () => {
  expect(seen('У НАС ДЕТИ 6 И 12 ЛЕТ.', 'ru')).toContain('AGE review 6 И 12 ЛЕТ')
  expect(seen('ПОЖАР МЕЖДУ ДОМАМИ 8 И 10 ПО УЛИЦЕ АБАЯ.', 'ru').join()).toContain(
    '8 И 10 ПО УЛИЦЕ АБАЯ',
  )
})

test('a quotation mark that closes a name before a small word makes no letter of it', () => {
  expect(seen('Обсудили КСК «Самал-2» и безопасность.', 'ru')).toEqual([])
  expect(seen('Живу Абая 12 «А», кв 5.', 'ru')).toEqual(['ADDRESS redact Абая 12 «А», кв 5'])
})
