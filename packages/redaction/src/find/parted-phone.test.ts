import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Звоните 8*701*555*12*34.', 'ru', ['PHONE redact 8*701*555*12*34']],
  ['Звоните +7 · 701 · 555 · 12 · 34.', 'ru', ['PHONE redact +7 · 701 · 555 · 12 · 34']],
  ['Площадь 8*12*555 метров.', 'ru', []],
  ['Звоните: код 701, номер 555-12-34.', 'ru', ['PHONE redact 701, номер 555-12-34']],
  ['Нөмірім 555-12-34, коды 701.', 'kk', ['PHONE redact 555-12-34, коды 701']],
  ['Набрали код 12 домофона.', 'ru', []],
])('a telephone is found whatever parts its digits: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})
