import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

/** The plates among whatever else is found. */
function plates(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^PLATE redact (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string]>([
  [
    'Госномер пятьсот двадцать один кей ти пи ноль пять.',
    'ru',
    'пятьсот двадцать один кей ти пи ноль пять',
  ],
  ['Госномер 472 эй би зет 02.', 'ru', '472 эй би зет 02'],
  ['Госномер 472 А Б З 02.', 'ru', '472 А Б З 02'],
  ['Машина триста восемнадцать ABZ ноль два.', 'ru', 'триста восемнадцать ABZ ноль два'],
  ['Көлігі төрт жүз жетпіс екі эй би зет нөл екі.', 'kk', 'төрт жүз жетпіс екі эй би зет нөл екі'],
])('a plate that is said beside a car is hidden: %s', (text, language, plate) => {
  expect(plates(text, language)).toEqual([plate])
})

test.each([
  'Машина стоит двести тысяч.',
  'На машине пять человек.',
  'Госномер пятьсот двадцать один.',
  'В машине два эм и три.',
  'Двадцать один кей ти пи ноль пять.',
])('what has no letters, no region or no car is none: %s', (text) => {
  expect(plates(text, 'ru')).toEqual([])
})

test.each<[string, Language, string[]]>([
  [
    'Эвакуируйте четыреста пятьдесят пять АВС одиннадцать.',
    'ru',
    ['PLATE review четыреста пятьдесят пять АВС одиннадцать'],
  ],
  ['Там 655 а бэ вэ 11 стоит.', 'ru', ['PLATE review 655 а бэ вэ 11']],
  ['Пришло сто человек, а КСК семь.', 'ru', []],
  ['Составили 655 а потом ещё 11.', 'ru', []],
  ['У меня 400 а у 12 соседей 500.', 'ru', ['PLATE review 400 а у 12']],
])('a plate that is said is to be looked at without a car too: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test('a number of things behind a plate is no region of it', () => {
  expect(seen('Ақ камри 109 UEL бір айдан бері тұр.', 'kk')).toContain('PLATE redact 109 UEL')
})
