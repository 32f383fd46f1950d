import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Мать погибшего просит.', 'ru', ['ROLE review Мать погибшего']],
  ['Пришёл муж потерпевшей.', 'ru', ['ROLE review муж потерпевшей']],
  ['Жәбірленушінің әкесі сөйледі.', 'kk', ['ROLE review Жәбірленушінің әкесі']],
  ['Кеше марқұмның анасы келді.', 'kk', ['ROLE review марқұмның анасы']],
  ['Погибшего нашли.', 'ru', []],
  ['Күдікті ұсталды.', 'kk', []],
])('kin of whom a case is about are one person: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})
