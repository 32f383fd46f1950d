import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Net vody: Abaya 12-35.', 'ru', ['redact Abaya 12-35']],
  ['Net vody: Gogolya 12.', 'ru', ['redact Gogolya 12']],
  ['Net vody: Dostyk 118.', 'ru', ['review Dostyk 118']],
  ['Net vody: Abay street 12-35.', 'ru', ['redact Abay street 12-35']],
  ['Net vody: Dostyk ave. 12-35.', 'ru', ['redact Dostyk ave. 12-35']],
  ['Net vody: Satpayev str. 12.', 'ru', ['redact Satpayev str. 12']],
  ['Net vody: pr. Abaya 12.', 'ru', ['redact pr. Abaya 12']],
  ['Net vody: per. Shkolny 12.', 'ru', ['redact per. Shkolny 12']],
  ['Net vody: mkrn 8 12-35.', 'ru', ['redact mkrn 8 12-35']],
  ['Net vody: Tole bi 12.', 'ru', ['redact Tole bi 12']],
  ['Net vody: apt. 35.', 'ru', ['redact apt. 35']],
  ['Net vody: Abaya house 12 flat 35.', 'ru', ['redact Abaya house 12 flat 35']],
  ['Su joq: Abay k-si 12.', 'kk', ['redact Abay k-si 12']],
  ['Su joq: 8 shagyn audan 12.', 'kk', ['redact 8 shagyn audan 12']],
  ['Su joq: Dostyq dańǵyly 12.', 'kk', ['redact Dostyq dańǵyly 12']],
])(
  'in Latin letters a street is told with its word or without, and a flat by its own: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Samsung 12 ukrali.', 'ru', []],
  ['Abandoned 12 cars.', 'ru', []],
  ['Flat rate 35.', 'ru', []],
  ['St. 434 UK.', 'ru', []],
])('what only begins like a street in Latin letters is none: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})
