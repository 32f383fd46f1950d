import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Адрес: крайний дом у мечети.', 'ru', ['ADDRESS review крайний дом у мечети']],
  ['Шум: дом рядом с магазином.', 'ru', ['ADDRESS review дом рядом с магазином']],
  ['Продают: дом с зелёной крышей.', 'ru', ['ADDRESS review дом с зелёной крышей']],
  ['Через два дома от мечети темно.', 'ru', []],
  ['Это дом культуры у мечети.', 'ru', []],
  ['Мешіттің жанындағы үй шулайды.', 'kk', ['ADDRESS review Мешіттің жанындағы үй']],
  ['Көк шатырлы үй шулайды.', 'kk', ['ADDRESS review шатырлы үй']],
  ['Бұл үй шулайды.', 'kk', []],
])('a house that is told by a place is looked at: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})
