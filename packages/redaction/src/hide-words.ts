import type { ClearedText } from './clear.ts'
import type { Language } from './language.ts'
import type { GivenNumber } from './numbering.ts'
import { occurrencesOf, type Stretch } from './occurrence.ts'
import { type SpanType, spanTypes } from './span.ts'
import { kazakh } from './write/kazakh.ts'
import { russian } from './write/russian.ts'

/** Words that are to be hidden in texts that are public already. */
export interface WordsToHide {
  readonly words: string
  readonly type: SpanType
  /** The number of what stands for them, the same in all texts. */
  readonly number: number
}

/** What stands for something hidden, however it is declined. */
const role = /\[[^[\]\n]{1,120}\]/g

/** A finished text with words hidden wherever they stand in it; what was hidden before stays so. */
export function hideWords(
  text: ClearedText,
  { words, type, number }: WordsToHide,
  language: Language,
): ClearedText {
  const standing = (language === 'kk' ? kazakh : russian)[type].nominative
  let written = ''
  let at = 0
  for (const { start, end } of apart(wholeRoles(text, occurrencesOf(text, words)))) {
    written += `${text.slice(at, start)}[${standing} ${number}]`
    at = end
  }
  return (written + text.slice(at)) as ClearedText
}

/** The first number that nothing of this kind has in any of the texts. */
export function freeNumber(texts: readonly string[], type: SpanType): number {
  const numbers = numbersIn(texts).filter((one) => one.type === type)
  return 1 + Math.max(0, ...numbers.map(({ number }) => number))
}

/** The numbers that stand in texts for something hidden. */
export function numbersIn(texts: readonly string[]): GivenNumber[] {
  return texts.flatMap((text) =>
    Array.from(text.matchAll(role)).flatMap(([found]) => {
      const [, form = '', number = ''] = /^\[(.+) (\d{1,6})\]$/.exec(found) ?? []
      return spanTypes
        .filter((type) => isFormOf(form, type))
        .map((type) => ({ type, number: Number(number) }))
    }),
  )
}

function isFormOf(form: string, type: SpanType): boolean {
  return [kazakh, russian].some((words) => Object.values(words[type]).includes(form))
}

/** The words of a text that stand for nothing hidden, in the parts between. */
export function openParts(text: string): string[] {
  return text
    .split(role)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Words that begin or end within a role take all of it; words within one are none. */
function wholeRoles(text: string, found: readonly Stretch[]): Stretch[] {
  const roles = Array.from(text.matchAll(role), ({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
  }))
  return found.flatMap((one) => {
    const met = roles.filter(({ start, end }) => start < one.end && one.start < end)
    if (met.some(({ start, end }) => start <= one.start && one.end <= end)) return []
    const start = Math.min(one.start, ...met.map((each) => each.start))
    const end = Math.max(one.end, ...met.map((each) => each.end))
    return [{ start, end }]
  })
}

/** What overlaps becomes one; all come in the order of the text. */
function apart(found: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (const next of found) {
    const last = joined.at(-1)
    if (last && next.start < last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, next.end) }
    } else joined.push(next)
  }
  return joined
}
