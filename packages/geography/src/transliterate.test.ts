import { expect, test } from '@jest/globals'
import { transliterate } from './transliterate.ts'

test.each([
  ['Қанат Төлегенұлы Жұмағали', 'Kanat Tolegenuly Zhumagali'],
  ['Абай', 'Abai'],
  ['Бостандық', 'Bostandyk'],
  ['Медеу', 'Medeu'],
  ['Түрксіб', 'Turksib'],
  ['Маңғыстау', 'Mangystau'],
  ['Әл-Фараби', 'Al-Farabi'],
  ['Хан Тәңірі', 'Khan Taniri'],
  ['Щучинск', 'Shchuchinsk'],
  ['Ильяс Есенберлин', 'Ilyas Esenberlin'],
  ['Юрий Цой', 'Yurii Tsoi'],
  ['Йод', 'Yod'],
  ['Гауһар', 'Gauhar'],
])('%s is written %s in English', (kazakh, english) => {
  expect(transliterate(kazakh)).toBe(english)
})

test('capitals stay capitals, also where one letter becomes several', () => {
  expect(transliterate('ШЫМКЕНТ')).toBe('SHYMKENT')
  expect(transliterate('Шымкент')).toBe('Shymkent')
  expect(transliterate('ТҮРКІСТАН ІІМ, Ж. Жабаев')).toBe('TURKISTAN IIM, Zh. Zhabaev')
})

test('what is not Cyrillic is left as it is, but quotation marks become English ones', () => {
  expect(transliterate('№ 28, «Достық» Wi-Fi 52/1')).toBe('№ 28, “Dostyk” Wi-Fi 52/1')
})

test('an й in two code points is the same й', () => {
  expect(transliterate('Абай'.normalize('NFD'))).toBe('Abai')
})
