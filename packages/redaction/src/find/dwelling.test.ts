import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Сосед живёт: барак 3.', 'ru', ['ADDRESS review барак 3']],
  ['Адрес: дачный участок № 14.', 'ru', ['ADDRESS review дачный участок № 14']],
  ['Пьют в гараже № 27.', 'ru', ['ADDRESS review гараже № 27']],
  ['Я живу: ГСК «Мотор», бокс 5.', 'ru', ['ADDRESS review ГСК «Мотор», бокс 5']],
  ['Көршім 3-барак тұрады.', 'kk', ['ADDRESS review 3-барак']],
  ['Көршім 3 барак ішінде.', 'kk', ['ADDRESS review 3 барак']],
  ['240 гараж тексерілді.', 'kk', []],
  ['Построили 3 гаража.', 'ru', []],
  ['Дача 0 или дача у реки.', 'ru', []],
])('what is lived in and is no house of a street is looked at: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test.each([
  ...['барак', 'бараке', 'бараками', 'барагы', 'вагончик', 'вагончике', 'вагончика', 'вагонүй'],
  ...['вагон-үйде', 'бытовка', 'бытовке', 'бытовкой', 'времянка', 'времянке', 'времянкой', 'дача'],
  ...['даче', 'дачи', 'дачу', 'саяжай', 'саяжайда', 'гараж', 'гараже', 'гаража', 'гаражы', 'бокс'],
  ...['боксе', 'бокса', 'балок', 'балке'],
])('whoever lives in such a one by its number is looked at: «%s 3»', (word) => {
  expect(seen(`Сосед живёт: ${word} 3.`, 'ru')).toEqual([`ADDRESS review ${word} 3`])
})

test.each(['дачник', 'гаражный', 'боксёр', 'вагоном', 'балка', 'снежный', 'пкстрой'])(
  'and by «%s 3» nobody lives anywhere',
  (word) => {
    expect(seen(`Туда едет ${word} 3.`, 'ru')).toEqual([])
  },
)
