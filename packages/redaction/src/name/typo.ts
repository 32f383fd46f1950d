import type { Form } from './ending.ts'
import { startLength, startOf } from './start.ts'
import type { Stem } from './stem.ts'

const middleAt = 3
const prefixLength = 2

/**
 * Where a stem of five letters or more is to be looked for when one of them is amiss: by its first two or by three from its
 * middle, because one slip of the finger cannot spoil both.
 */
export function nearStartsOf(letters: string): number[] {
  const from = Math.min(middleAt, letters.length - startLength)
  return [startOf(letters, prefixLength), startOf(letters, startLength, from)]
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
export function nearFormOf(stem: Stem, word: string): Form | null {
  const { length } = stem.letters
  return (
    formAt(stem, word, length) ?? formAt(stem, word, length + 1) ?? formAt(stem, word, length - 1)
  )
}

/** The same where so many letters of the word are the stem. */
function formAt({ letters, endings }: Stem, word: string, length: number): Form | null {
  if (length > word.length || !isOneSlipFrom(letters, word, length)) return null
  return endings.formOf(word, length, letters.charAt(letters.length - 1))
}

/** Whether one slip of the finger makes the first letters of the other word, so many, of this one. */
function isOneSlipFrom(one: string, other: string, length: number): boolean {
  let at = 0
  const shorter = Math.min(one.length, length)
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at += 1
  if (length > one.length) return one.startsWith(other.slice(at + 1, length), at)
  if (length < one.length) return one.startsWith(other.slice(at, length), at + 1)
  if (at === length) return false
  if (one.startsWith(other.slice(at + 1, length), at + 1)) return true
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at]
  return isSwapped && one.startsWith(other.slice(at + 2, length), at + 2)
}
