import { isFormOf, type WordForm, wordFormOf } from './name/same-word.ts'
import { numberLike } from './same-number.ts'
import { fold } from './text/fold.ts'

/** A stretch of a text, in UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

interface Token extends Stretch {
  readonly folded: string
  readonly form: WordForm
}

const inWord = '[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b-\\u200f\\u2060]'
const word = new RegExp(`${inWord}+(?:-[ \\t]{0,8}\\r?\\n[ \\t]{0,8}${inWord}+)*`, 'gu')

/** So many signs that are no words may stand between two words. */
const between = 4

/** Where words that are to be hidden stand in a text: whole words, in any letter case and form; numbers however they are grouped. */
export function occurrencesOf(text: string, words: string): Stretch[] {
  const digits = digitsOf(words)
  if (digits.length >= 5 && !/\p{L}/u.test(words)) return numbersLike(text, digits)

  const wanted = tokensOf(words)
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
    form: wordFormOf(letters),
  }))
}

function isSame(here: readonly Token[], wanted: readonly Token[]): boolean {
  return here.every((token, index) => {
    const before = here[index - 1]
    if (before && token.start - before.end > between) return false
    const sought = wanted[index]
    return sought !== undefined && isForm(sought, token, wanted.length > 1)
  })
}

function isForm(sought: Token, token: Token, isAmongOthers: boolean): boolean {
  if (sought.folded === token.folded) return true
  return !/\d/.test(sought.folded) && isFormOf(sought.form, token.form, isAmongOthers)
}

function numbersLike(text: string, digits: string): Stretch[] {
  return Array.from(text.matchAll(numberLike(digits)), ({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
  }))
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
