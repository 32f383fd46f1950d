import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['1 | Абая | 12 | 35 | шум', 'ru', ['redact Абая | 12 | 35']],
  ['Абая\t12\t35\tшум', 'ru', ['redact Абая\t12\t35']],
  ['Достык | 118 | 4', 'ru', ['review Достык | 118 | 4']],
  ['Садовая|7|4|драка', 'ru', ['review Садовая|7|4']],
  ['1;Абая;12;35;шум', 'ru', ['redact Абая;12;35']],
  ['1,Розыбакиева,45А,112,шум', 'ru', ['redact Розыбакиева,45А,112']],
  ['Самал-2,12,35', 'ru', ['redact Самал-2,12,35']],
  [
    '1 | ул. Абая | 12 | 35\n2 | ул. Абая | 7 | 4',
    'ru',
    ['redact ул. Абая | 12 | 35', 'redact ул. Абая | 7 | 4'],
  ],
  ['8 мкр | 12 | 35 | драка', 'ru', ['redact 8 мкр | 12 | 35']],
  ['Желтоксан | 12 | 35 | шум', 'ru', ['review Желтоксан | 12 | 35']],
  ['1 | Ақсай-4 | 12 | 35 | шу', 'kk', ['review Ақсай-4 | 12 | 35']],
  ['Шу\nАбай   12   35   түнде', 'kk', ['review Абай   12   35']],
])('a house and a flat may stand in columns of their own: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Шум: ул Абая 12 35', 'ru', ['redact ул Абая 12 35']],
  ['На ул Абая 12 35 жалуются.', 'ru', ['redact ул Абая 12 35']],
  ['Шум: Абая 12 35 87015551234', 'ru', ['redact Абая 12 35']],
  ['Шум: Самал-2 12 35.', 'ru', ['review Самал-2 12 35']],
  ['На ул Абая 12 35 столбов.', 'ru', ['redact ул Абая 12']],
  ['На ул Абая 12 35 человек.', 'ru', ['redact ул Абая 12']],
  ['Абай көшесі 12 35 ағаш.', 'kk', ['redact Абай көшесі 12']],
  ['На Абая 12 35 47 58', 'ru', ['redact Абая 12']],
  ['На Абая 12 2026', 'ru', ['redact Абая 12']],
])(
  'a flat may stand behind a blank where nothing follows that is counted: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Иванов | 5 | 12', 'ru', []],
  ['Кражи | 5 | 12', 'ru', []],
  ['Декабрь | 5 | 12', 'ru', []],
  ['Длина 12,5, 35', 'ru', []],
])(
  'columns of somebody or of things are no address, and a comma may be of a decimal: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)
