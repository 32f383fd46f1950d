import { fold } from './text/fold.ts'

/** A stretch of a text, in UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Token extends Stretch {
  readonly folded: string
}

const inWord = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200f\\u2060]'
const word = new RegExp(`${inWord}+(?:-[ \\t]{0,8}\\r?\\n[ \\t]{0,8}${inWord}+)*`, 'gu')
const phone = /\+?\d(?:[\s().-]{0,3}\d){4,18}/g

/** A word this long is found with whatever suffix it bears. */
const suffixed = 4
/** What a Russian word loses before another ending. */
const ending = /[аяоеиыуюь]$/u
/** So many signs that are no words may stand between two words. */
const between = 4

/** Where words that are to be hidden stand in a text: whole words, in any letter case, with suffixes; numbers however they are grouped. */
export function occurrencesOf(text: string, words: string): Stretch[] {
  const digits = digitsOf(words)
  if (digits.length >= 5 && !/\p{L}/u.test(words)) return numbersLike(text, digits)

  const wanted = tokensOf(words).map(({ folded }) => folded)
  const tokens = tokensOf(text)
  const found: Stretch[] = []
  for (let at = 0; wanted.length > 0 && at + wanted.length <= tokens.length; at += 1) {
    const here = tokens.slice(at, at + wanted.length)
    const [first, last] = [here.at(0), here.at(-1)]
    if (first && last && isSame(here, wanted)) found.push({ start: first.start, end: last.end })
  }
  return found
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(word), ({ index, 0: letters }) => ({
    start: index,
    end: index + letters.length,
    folded: fold(letters),
  }))
}

function isSame(here: readonly Token[], wanted: readonly string[]): boolean {
  return here.every((token, index) => {
    const before = here[index - 1]
    if (before && token.start - before.end > between) return false
    return isFormOf(wanted[index] ?? '', token, wanted.length > 1)
  })
}

/** Among other words a short one may lose its ending too; alone, «Вер» would be the beginning of too much. */
function isFormOf(word: string, { folded }: Token, isAmongOthers: boolean): boolean {
  if (word.length < suffixed || /\d/.test(word)) return folded === word
  const isLong = isAmongOthers || word.length > suffixed
  return folded.startsWith(isLong ? word.replace(ending, '') : word)
}

function numbersLike(text: string, digits: string): Stretch[] {
  return Array.from(text.matchAll(phone), ({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
    number,
  }))
    .filter(({ number }) => nationalOf(digitsOf(number)) === nationalOf(digits))
    .map(({ start, end }) => ({ start, end }))
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** Eleven digits without the 8 or 7 before them are the same telephone. */
function nationalOf(digits: string): string {
  return /^[78]\d{10}$/.test(digits) ? digits.slice(1) : digits
}
