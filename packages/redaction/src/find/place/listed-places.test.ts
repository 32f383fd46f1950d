import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { hidden, people } from '../seen.testing.ts'

test.each<[string, Language]>([
  ['Жители сёл Бирлик, Жданово и Атамекен просят дорогу.', 'ru'],
  ['Между сёлами Бирлик и Абай нет дороги.', 'ru'],
  ['В районах Махамбет, Индер и Исатай нет воды.', 'ru'],
  ['По улицам Бейбарыс и Уалиханова нет света.', 'ru'],
  ['В микрорайонах Самал, Арман и Нурлан темно.', 'ru'],
  ['Нәтижесінде Махамбет, Индер және Исатай аудандарының жері суарылды.', 'kk'],
  ['Кеше Бейбарыс пен Нұрлан көшелерінде шам жанбады.', 'kk'],
  ['Бүгін Асан мен Серік ауылдарының арасы жабық.', 'kk'],
])('a place in a list of several is not hidden without a look: %s', (text, language) => {
  expect(hidden(text, language)).toEqual([])
})

test.each<[string, Language, readonly string[]]>([
  ['По улицам ходил Асан Серіков.', 'ru', ['Асан Серіков']],
  ['Асан Серіков ауылдардан келді.', 'kk', ['Асан Серіков']],
  ['В сёлах скучно. Асан уехал.', 'ru', ['Асан']],
])('and who does not stand in the list is: %s', (text, language, names) => {
  expect(hidden(text, language)).toEqual(names)
})

test('whoever stands there is looked at', () => {
  expect(people('В сёлах Асан Ахметов не был.', 'ru')).toEqual(['Асан Ахметов'])
})
