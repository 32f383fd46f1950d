import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  [
    'Улица\tКоличество\nул. Абая\t12\nул. Гоголя\t7',
    'ru',
    ['review ул. Абая\t12', 'review ул. Гоголя\t7'],
  ],
  ['Улица | Жалоб\nул. Абая | 12', 'ru', ['review ул. Абая | 12']],
  ['Көше | Шағым саны\nАбай көшесі | 12', 'kk', ['review Абай көшесі | 12']],
])(
  'below a head that calls a column a number of things nothing is surely a house: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Улица | Дом | Кол-во\nул. Абая | 12', 'ru', ['redact ул. Абая | 12']],
  ['Улица | Количество\nул. Абая | 12-35', 'ru', ['redact ул. Абая | 12-35']],
  ['Улица | Жалоба\nул. Абая | 12', 'ru', ['redact ул. Абая | 12']],
  [
    'ул. Абая | 12\nУлица | Количество\nул. Гоголя | 7',
    'ru',
    ['redact ул. Абая | 12', 'review ул. Гоголя | 7'],
  ],
  ['Количество 5\nул. Абая | 12', 'ru', ['redact ул. Абая | 12']],
])(
  'a head that calls a column houses, a house with a flat and what stands above are as they were: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)
