import type { Form } from './ending.ts'
import { startLength, startOf } from './start.ts'
import type { Stem } from './stem.ts'

const shortestMiddle = 5
const middleAt = 3
const prefixLength = 2

/**
 * Where a stem is to be looked for when one of its letters is amiss: by its first two letters or by three from its
 * middle, because one slip of the finger cannot spoil both.
 */
export function nearStartsOf(letters: string): number[] {
  const prefix = startOf(letters, prefixLength)
  if (letters.length < shortestMiddle) return [prefix]
  const from = Math.min(middleAt, letters.length - startLength)
  return [prefix, startOf(letters, startLength, from)]
}

const shortestWord = 6
const middles = [1, 2, 3, 4]

/** Where the stems lie of which a word may be a mistyped form. */
export function nearStartsIn(letters: string): number[] {
  if (letters.length < shortestWord) return []
  return [
    startOf(letters, prefixLength),
    ...middles.map((from) => startOf(letters, startLength, from)),
  ]
}

/** The form in which a word has this stem but for one letter that is wrong, missing, too many or swapped with the next. */
export function nearFormOf({ letters, endings }: Stem, word: string): Form | null {
  const last = letters.charAt(letters.length - 1)
  for (const length of [letters.length, letters.length + 1, letters.length - 1]) {
    if (length > word.length || !isOneSlipFrom(letters, word.slice(0, length))) continue
    const form = endings.formOf(word, length, last)
    if (form) return form
  }
  return null
}

/** Whether one slip of the finger makes one of these words of the other. */
function isOneSlipFrom(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at)
  if (at === long.length) return false
  if (long.slice(at + 1) === short.slice(at + 1)) return true
  const isSwapped = long[at] === short[at + 1] && long[at + 1] === short[at]
  return isSwapped && long.slice(at + 2) === short.slice(at + 2)
}
