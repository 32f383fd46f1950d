import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The points on the map among whatever else is found. */
function points(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^COORD redact (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Точка 40.000 46.000.', ['40.000 46.000']],
  ['Точка 39.999 46.000.', []],
  ['Точка 40.000 45.999.', []],
  ['Точка 56.000 88.000.', ['56.000 88.000']],
  ['Точка 56.001 88.000.', []],
  ['Точка 56.000 88.001.', []],
  ['Точка 88.000 56.000.', ['88.000 56.000']],
  ['Точка 43,238 и 76,945.', ['43,238 и 76,945']],
  ['Точка 43.23, 76.94.', []],
  ['Ремонт идёт с 12.03.2026 по 15.03.2026.', []],
])('two decimals within the country are a point in either order: %s', (text, found) => {
  expect(points(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Точка 12,3456 и 12,5678.', ['12,3456 и 12,5678']],
  ['Точка 12,345 и 12,567.', []],
  ['Точка 12,3456 и 12,567.', []],
  ['Точка 12,3456 и 181,5678.', []],
  ['Точка 181,3456 и 12,5678.', []],
])(
  'elsewhere they have four digits behind the point, and less than 180 before: %s',
  (text, found) => {
    expect(points(text)).toEqual(found)
  },
)

test.each<[string, string[]]>([
  ['Точка N43.238 E76.945.', ['N43.238 E76.945']],
  ['Точка XN43.238 76.945.', ['43.238 76.945']],
  ['Точка 43.238 76.945 N.', ['43.238 76.945 N']],
  ["Точка 43° 15' 76° 56'.", ["43° 15' 76° 56'"]],
  ['Точка 43º15, 76º56.', ['43º15, 76º56']],
  ['Минус 25 градусов мороза.', []],
  ['Точка 43.238 76.945 и 43.239 76.946.', ['43.238 76.945', '43.239 76.946']],
])('the letter of its side belongs to a point: %s', (text, found) => {
  expect(points(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Координаты 43.238.', ['43.238']],
  ['Координаты дома 43.238.', ['43.238']],
  ['Координаты моего дома 43.238.', []],
  ['Длина 43.238.', []],
])('one number alone is a point shortly behind its word: %s', (text, found) => {
  expect(points(text)).toEqual(found)
})
