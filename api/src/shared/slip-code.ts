import { createHash, randomInt } from 'node:crypto'

// Digits, and every Russian and Kazakh letter that is neither a Latin letter nor a digit to the eye, nor another's twin.
const signs = '0123456789ГДЖИЛПФЦШЫЭЮЯ'
const prime = signs.length
const secretLength = 18
const length = secretLength + 2
const groups = 5

/** The code of a slip as it is compared and hashed: twenty signs without spaces, of which the last two are checks. */
export type SlipCode = string & { readonly [checked]: true }
declare const checked: unique symbol

/** A new code: eighteen signs of chance, which are 81 bits, and two checks. */
export function newSlipCode(): SlipCode {
  return slipCodeBy(randomInt)
}

/** A code of signs that are drawn in this way: each a number from nothing to one below `count`. */
export function slipCodeBy(draw: (count: number) => number): SlipCode {
  return withChecks(Array.from({ length: secretLength }, () => draw(prime)))
}

/**
 * Reads a code as people type it: any case, with spaces, hyphens or none, and with a look-alike in place of a sign. Null
 * where it is none: two signs that changed places and any one or two wrong ones are always seen.
 */
export function readSlipCode(typed: string): SlipCode | null {
  const letters = [
    ...typed
      .normalize('NFC')
      .toUpperCase()
      .replace(/[\s\p{Pd}._]/gu, ''),
  ]
  const values = letters.map((letter) => signs.indexOf(lookAlikes[letter] ?? letter))
  return values.length === length && isSound(values) ? spelled(values) : null
}

/** A code in groups of four, as it is printed and read aloud. */
export function inGroups(code: SlipCode): string {
  const size = length / groups
  return Array.from({ length: groups }, (_, at) => code.slice(at * size, (at + 1) * size)).join('-')
}

/** What is kept of a code: its SHA-256 in hexadecimal. */
export function hashOfSlipCode(code: SlipCode): string {
  return createHash('sha256').update(code).digest('hex')
}

/**
 * What a sign is taken for that looks like one of the code and is none itself.
 * NOTE: capitals, for case is no difference; a small `l` comes here as `L`, a small `б` as `Б`.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ O: '0', О: '0', I: '1', L: '1', І: '1', '|': '1', Z: '2', З: '3', Ч: '4', S: '5' },
  ...{ Б: '6', B: '8', В: '8', Й: 'И', Щ: 'Ш', W: 'Ш' },
}

/**
 * A Reed–Solomon code of distance three over the field of 23: the signs add up to nothing, and so do the signs each
 * times its place. One or two wrong signs cannot leave both sums at nothing, nor can two that change places.
 */
function withChecks(secret: readonly number[]): SlipCode {
  const sum = sumOf(secret, () => 1)
  const weighted = sumOf(secret, (place) => place)
  // Places 19 and 20 are solved for: a + b = −sum, 19a + 20b = −weighted.
  const last = modulo((length - 1) * sum - weighted)
  const lastButOne = modulo(-sum - last)
  return spelled([...secret, lastButOne, last])
}

function isSound(values: readonly number[]): boolean {
  return (
    !values.includes(-1) && sumOf(values, () => 1) === 0 && sumOf(values, (place) => place) === 0
  )
}

function sumOf(values: readonly number[], weight: (place: number) => number): number {
  return modulo(values.reduce((sum, value, at) => sum + weight(at + 1) * value, 0))
}

function modulo(number: number): number {
  return ((number % prime) + prime) % prime
}

function spelled(values: readonly number[]): SlipCode {
  return values.map((value) => signs.charAt(value)).join('') as SlipCode
}
