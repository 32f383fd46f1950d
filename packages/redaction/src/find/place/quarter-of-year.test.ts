import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Краж в 1-м квартале 35.', 'ru', ['review 1-м квартале 35']],
  ['Итого 1-квартал 35.', 'ru', ['review 1-квартал 35']],
  ['Итоги: 1 кв 35, 2 кв 41.', 'ru', ['review 1 кв 35', 'review 2 кв 41']],
])(
  'a quarter of the year and what happened in it are not surely a home: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Живу: 2 квартал дом 12.', 'ru', ['redact 2 квартал дом 12']],
  ['Живу: 3 квартал 12-35.', 'ru', ['redact 3 квартал 12-35']],
  ['Живу: 3 квартал 12А.', 'ru', ['redact 3 квартал 12А']],
  ['Живу: 5 квартал 12.', 'ru', ['redact 5 квартал 12']],
  ['Живу: дом 3 кв 35.', 'ru', ['redact дом 3 кв 35']],
  ['Живу: Абая 3 кв 35.', 'ru', ['redact Абая 3 кв 35']],
  ['Живу: 12 кв 35.', 'ru', ['redact 12 кв 35']],
])(
  'a house, a letter or a flat beside it, and a fifth quarter, are of a town: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)
