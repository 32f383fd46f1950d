import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Шум на Абая №12.', 'ru', ['redact Абая №12']],
  ['Шум: Толе би №12.', 'ru', ['redact Толе би №12']],
  ['Шум на Абая (12).', 'ru', ['review Абая (12']],
  ['Шум, Абая: 12-35.', 'ru', ['redact Абая: 12-35']],
  ['Шум, Абая: 12.', 'ru', ['review 12']],
  ['Шум, Абая/12/35.', 'ru', ['redact Абая/12/35']],
  ['Шу, Абай №12.', 'kk', ['review 12']],
  ['Шу, Абай: 12-35.', 'kk', ['redact Абай: 12-35']],
])('a sign may stand between a street of many towns and the house: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Школа Абая №12 закрыта.', 'ru', []],
  ['Возле школы имени Абая №12 шум.', 'ru', []],
  ['По Абая №12 автобус не ходит.', 'ru', []],
  ['На Абая (12 столбов) темно.', 'ru', []],
  ['По Гоголя: 12 жалоб.', 'ru', []],
  ['Шум у Смагуловой №12.', 'ru', []],
  ['Угол Абая/8 марта.', 'ru', []],
])('a number of a school, a bus or of what is counted is none: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})
