/** What a UTF-16 code unit is to the scanner of {@link wordsOf}; from `small` to `digit` it is part of a word. */
export const sign = {
  other: 0,
  small: 1,
  capital: 2,
  mark: 3,
  invisible: 4,
  digit: 5,
  space: 6,
  newline: 7,
  hyphen: 8,
  apostrophe: 9,
} as const

// NOTE: later rows win, so the soft hyphen is no «other» format sign and the newline is no space.
const rows: readonly (readonly [number, RegExp])[] = [
  [sign.small, /\p{L}/gu],
  [sign.capital, /[\p{Lu}\p{Lt}]/gu],
  [sign.mark, /\p{M}/gu],
  [sign.invisible, /[\u00ad\u200b-\u200f\u2060\ufeff]/g],
  [sign.digit, /\p{Nd}/gu],
  [sign.space, /\s/g],
  [sign.newline, /[\n\r\u2028\u2029]/g],
  [sign.hyphen, /[-‐‑]/g],
  [sign.apostrophe, /['’ʼ`´‘‛ʻ′]/g],
]

const surrogates = 0xd800
const afterSurrogates = 0xe000
const units = 0x10000

/** The kind of every code unit, one of {@link sign}. */
const signs: Uint8Array = signTable()

/** The kind of the code unit at a place of a text; `other` beyond its ends. */
export function signAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? signOf(text.charCodeAt(at)) : sign.other
}

export const space = 0x20
export const hyphen = 0x2d
export const fullStop = 0x2e
export const openingBracket = 0x5b

/** The code units of some signs, each of one. */
export function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (one) => one.charCodeAt(0)))
}

/** Whether this code unit stands at a place. NOTE: `text[at]` would make a string of it, and a new one where it is no Latin letter. */
export function standsAt(text: string, at: number, unit: number): boolean {
  return at >= 0 && at < text.length && text.charCodeAt(at) === unit
}

/** The kind of a code unit. */
export function signOf(unit: number): number {
  return signs[unit] ?? sign.other
}

/** Whether a digit stands at this place. */
export function isDigitAt(text: string, at: number): boolean {
  return signAt(text, at) === sign.digit
}

/** Whether a letter stands at this place. */
export function isLetterAt(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital
}

function signTable(): Uint8Array {
  const table = new Uint8Array(units)
  for (const [from, to] of [
    [0, surrogates],
    [afterSurrogates, units],
  ] as const) {
    const every = rangeOf(from, to)
    for (const [kind, pattern] of rows) {
      for (const { index } of every.matchAll(pattern)) table[from + index] = kind
    }
  }
  return table
}

function rangeOf(from: number, to: number): string {
  let signs = ''
  for (let unit = from; unit < to; unit += 1) signs += String.fromCharCode(unit)
  return signs
}
