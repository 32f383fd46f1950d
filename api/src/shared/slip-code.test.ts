import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashOfSlipCode, inGroups, newSlipCode, readSlipCode } from './slip-code.ts'

const signs = '0123456789ГДЖИЛПФЦШЫЭЮЯ'
const code = fc.noShrink(fc.constant(null).map(() => newSlipCode()))
const place = fc.nat(19)
const wrong = fc.tuple(place, fc.nat(signs.length - 1))

test('a code holds at least 80 bits of chance', () => {
  expect(18 * Math.log2(signs.length)).toBeGreaterThan(80)
})

test('codes are of the alphabet, in five groups of four, and no two are the same', () => {
  const codes = Array.from({ length: 2000 }, newSlipCode)

  expect(new Set(codes).size).toBe(codes.length)
  for (const one of codes) {
    expect(inGroups(one)).toMatch(/^([0-9ГДЖИЛПФЦШЫЭЮЯ]{4}-){4}[0-9ГДЖИЛПФЦШЫЭЮЯ]{4}$/)
  }
  expect(new Set(codes.join('')).size).toBe(signs.length)
})

test('no sign of the alphabet looks like a Latin letter, like a digit that it is not, or like another of it', () => {
  const latin = 'АВЕЁКМНОРСТУХІ'
  const digits = 'ЗЧБО'
  const twins = 'ЙЩЪЬ'

  const left = [...'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ'].filter(
    (letter) => !(latin + digits + twins).includes(letter),
  )

  expect([...signs].filter((sign) => /\D/.test(sign))).toEqual(left)
})

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(code, (one) => {
      const typed = [
        one,
        inGroups(one),
        inGroups(one).toLowerCase(),
        ` ${inGroups(one).replaceAll('-', ' – ')}\n`,
        [...one].join('.'),
        one.replaceAll('0', 'О').replaceAll('3', 'з').replaceAll('4', 'ч').replaceAll('6', 'б'),
        one.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('8', 'B').replaceAll('И', 'Й'),
        one.replaceAll('И', 'Й').normalize('NFD'),
      ]

      expect(typed.map(readSlipCode)).toEqual(typed.map(() => one))
    }),
  )
})

test('every single wrong sign is seen, at every place', () => {
  const one = newSlipCode()

  const read = [...one].flatMap((right, at) =>
    [...signs].filter((sign) => sign !== right).map((sign) => readSlipCode(put(one, at, sign))),
  )

  expect(read).toHaveLength(20 * 22)
  expect(read.every((found) => found === null)).toBe(true)
})

test('every two wrong signs are seen', () => {
  fc.assert(
    fc.property(code, wrong, wrong, (one, [first, a], [second, b]) => {
      const typed = put(put(one, first, signs.charAt(a)), second, signs.charAt(b))

      expect(readSlipCode(typed)).toBe(typed === one ? one : null)
    }),
  )
})

test('every two signs that change places are seen, neighbours or not', () => {
  fc.assert(
    fc.property(code, place, place, (one, first, second) => {
      const typed = put(put(one, first, one.charAt(second)), second, one.charAt(first))

      expect(readSlipCode(typed)).toBe(typed === one ? one : null)
    }),
  )
})

test.each([
  '',
  '0',
  'Жалоба',
  '0'.repeat(19),
  '0'.repeat(21),
  '0000-0000-0000-0000-0001',
  '🙈'.repeat(20),
])('what is no code is none: %s', (typed) => {
  expect(readSlipCode(typed)).toBeNull()
})

test('what is kept of a code is its SHA-256, the same however it was typed', () => {
  const one = newSlipCode()
  const typed = readSlipCode(inGroups(one).toLowerCase())

  expect(hashOfSlipCode(one)).toMatch(/^[0-9a-f]{64}$/)
  expect(typed && hashOfSlipCode(typed)).toBe(hashOfSlipCode(one))
})

function put(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1)
}
