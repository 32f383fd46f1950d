import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The numbers of cars among whatever else is found. */
function vins(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^PLATE (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['VIN XTA21099043576512', ['redact XTA21099043576512']],
  ['Вин-код: WBA3A5C57CF256985.', ['redact WBA3A5C57CF256985']],
  ['Номер кузова 1HGCM82633A004352.', ['redact 1HGCM82633A004352']],
  ['Машина JTDBE32K123456789 угнана.', ['redact JTDBE32K123456789']],
  ['Заказ JTDBE32K123456789.', []],
  ['VIN JTDBE32K12345678.', []],
  ['VIN JTDBE32K1234567890.', []],
  ['VIN JTDBE32O123456789.', []],
  ['VIN 12345678901234567.', []],
])('beside a car a word of seventeen letters and digits is its number: %s', (text, found) => {
  expect(vins(text)).toEqual(found)
})
