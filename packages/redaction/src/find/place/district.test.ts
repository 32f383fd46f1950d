import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string]>([
  ['Живу: 1,мкр,12,35.', 'ru', 'ADDRESS redact 1,мкр,12,35'],
  ['Живу: мкр,2,36,236.', 'ru', 'ADDRESS redact мкр,2,36,236'],
  ['Живу: ж.м. Коктал-2, ул. Абая, 12.', 'ru', 'ADDRESS redact ж.м. Коктал-2, ул. Абая, 12'],
  ['Живу: жилой комплекс Сезам, дом 5.', 'ru', 'ADDRESS redact жилой комплекс Сезам, дом 5'],
  [
    'Тұрамын: «Арай» тұрғын үй кешені, 3-блок, 17-пәтер.',
    'kk',
    'ADDRESS redact Арай» тұрғын үй кешені, 3-блок, 17-пәтер',
  ],
  ['Тұрамын: Нұрлы Тау ЖК 8 үй 175 пәтер.', 'kk', 'ADDRESS redact Нұрлы Тау ЖК 8 үй 175 пәтер'],
  ['Тұрамын: Абай к. 25 ү. 87 п., шу көп.', 'kk', 'ADDRESS redact Абай к. 25 ү. 87 п'],
  ['Тұрамын: Абай көшесі, 30 а-үй, 5-пәтер.', 'kk', 'ADDRESS redact Абай көшесі, 30 а-үй, 5-пәтер'],
  ['Тұрамын: ТӨЛЕ БИ КӨШЕСІ, 72-ҮЙ.', 'kk', 'ADDRESS redact ТӨЛЕ БИ КӨШЕСІ, 72-ҮЙ'],
])('a house is told by its district in every way to write one: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})

test.each<[string, Language]>([
  ['Жилой дом, комплекс мер принят.', 'ru'],
  ['Бал: 1,мкр қалды.', 'kk'],
  ['2025 ж. 5 адам келді.', 'kk'],
  ['Тұрғын үй қоры 12 пайызға өсті.', 'kk'],
])('words for districts alone tell no house: %s', (text, language) => {
  expect(seen(text, language).filter((one) => one.startsWith('ADDRESS'))).toEqual([])
})

test('who trades by himself is somebody, though complexes have the same letters', () => {
  expect(seen('Мәлі ЖК түнде сауда жасайды.', 'kk')).toContain('PERSON review Мәлі ЖК')
})
