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
