import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language]>([
  ['На участке № 5 спокойно.', 'ru'],
  ['По участку № 5 замечаний нет.', 'ru'],
  ['участок № 5 обслуживает инспектор.', 'ru'],
  ['Избирательный участок № 17 открыт.', 'ru'],
  ['Жители участка № 5 довольны.', 'ru'],
  ['№ 7 учаскенің инспекторы келді.', 'kk'],
])('where an inspector serves is no house: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})

test.each<[string, Language, string]>([
  ['Живу на участке № 14.', 'ru', 'ADDRESS review участке № 14'],
  ['Живу на участке 14.', 'ru', 'ADDRESS review участке 14'],
  ['На участке № 5 живёт мой брат.', 'ru', 'ADDRESS review участке № 5'],
  ['Дача, участок № 5.', 'ru', 'ADDRESS review участок № 5'],
  ['Үйім 14-учаске.', 'kk', 'ADDRESS review 14-учаске'],
])('a lot where somebody lives is looked at: %s', (text, language, found) => {
  expect(seen(text, language)).toContain(found)
})
