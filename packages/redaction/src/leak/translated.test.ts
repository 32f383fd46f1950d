import { expect, test } from '@jest/globals'
import { inOtherLanguage } from './translated.ts'

test.each([
  ['Мира', 'Бейбітшілік'],
  ['Победы', 'Жеңіс'],
  ['Независимости', 'Тәуелсіздік'],
  ['Дружбы', 'Достық'],
  ['Школьная', 'Мектеп'],
  ['Новая', 'Жаңа'],
  ['Центральная', 'Орталық'],
  ['Молодёжная', 'Жастар'],
  ['Степная', 'Дала'],
  ['Набережная', 'Жағалау'],
  ['Зелёная', 'Жасыл'],
  ['Советская', 'Кеңес'],
  ['Восточная', 'Шығыс'],
  ['Западная', 'Батыс'],
  ['Северная', 'Солтүстік'],
  ['Южная', 'Оңтүстік'],
  ['Железнодорожная', 'Теміржол'],
  ['Космонавтов', 'Ғарышкерлер'],
  ['Учительская', 'Мұғалімдер'],
  ['Строительная', 'Құрылысшылар'],
  ['Трудовая', 'Еңбек'],
  ['Народная', 'Халық'],
])('a street of every second town is known in both languages: %s, %s', (russian, kazakh) => {
  expect(inOtherLanguage(russian)).toContain(kazakh)
  expect(inOtherLanguage(kazakh)).toContain(russian)
})

test('a street in a case is called the same', () => {
  expect(inOtherLanguage('Школьной')).toEqual(['Мектеп'])
  expect(inOtherLanguage('Мектепте')).toEqual(['Школьная'])
})

test('any other street has no other name', () => {
  expect(inOtherLanguage('Розыбакиева')).toEqual([])
})
