import { kept } from '../kept.ts'
import type { Case } from '../language.ts'
import { firstLettersOf } from './letters.ts'
import { caseOfNameChain } from './suffix.ts'

const mostKept = 4000
const mostLetters = 3
const firstCyrillic = 0x400
const bits = 8

/** The cases that an ending stands for; a form can be Russian and Kazakh at once (Серике is of Серик, and to Серік). */
export interface Form {
  readonly ru: readonly Case[]
  readonly kk: readonly Case[]
}

/** Tells what may follow the stem of a name. */
export interface Endings {
  /** The form that a stem, of which only the last letter matters, has with the rest of a word from a place on; null where it is none. */
  formOf(word: string, from: number, last: string): Form | null
}

const initials: Readonly<Record<string, Case>> = {
  n: 'nominative',
  g: 'genitive',
  d: 'dative',
  a: 'accusative',
  l: 'locative',
  i: 'instrumental',
}

/** The cases of endings, in the letters in which names are compared. */
export type Table = ReadonlyMap<string, readonly Case[]>

/** Reads endings with the initials of their cases: n g d a l i; `-`, which has no letters, is no ending. */
export function tableOf(written: string): Table {
  const table = new Map<string, Case[]>()
  for (const entry of written.split(' ')) {
    const [ending = '', letters = ''] = entry.split(':')
    const key = firstLettersOf(ending)
    const cases = Array.from(letters, (letter) => initials[letter]).filter(
      (one) => one !== undefined,
    )
    table.set(key, [...new Set([...(table.get(key) ?? []), ...cases])])
  }
  return table
}

/** Several tables as one. */
export function together(tables: readonly Table[]): Table {
  const all = new Map<string, readonly Case[]>()
  for (const [ending, cases] of tables.flatMap((table) => [...table])) {
    all.set(ending, [...new Set([...(all.get(ending) ?? []), ...cases])])
  }
  return all
}

/** Endings written before another’s: «очк» with «а ы е» is «очка очки очке». */
export function before(heads: readonly string[], table: Table): Table {
  return together(
    heads.map((head) => {
      const letters = firstLettersOf(head)
      return new Map(Array.from(table, ([ending, cases]) => [letters + ending, cases]))
    }),
  )
}

/** Russian endings, and after those that are a name’s own form (`bases`) every chain of Kazakh suffixes. */
export function endingsOf(russian: Table, bases: readonly string[]): Endings {
  const own = bases.map(firstLettersOf)
  return remembered((rest, last) => {
    // NOTE: a letter that ends the stem and begins the ending was written once in `lettersOf`.
    const ru = [...(russian.get(rest) ?? []), ...(russian.get(last + rest) ?? [])]
    const kk = own.flatMap((base) => kazakhCases(base, rest, last)).sort(declinedFirst)
    return ru.length + kk.length > 0 ? { ru: [...new Set(ru)], kk: [...new Set(kk)] } : null
  })
}

// NOTE: «Ахметоваға» is Ахметов as an elder brother too, but more likely to Ахметова.
function declinedFirst(a: Case, b: Case): number {
  return Number(a === 'nominative') - Number(b === 'nominative')
}

function kazakhCases(base: string, rest: string, last: string): Case[] {
  const doubled = base === '' ? caseOfNameChain(last + rest) : chainAfter(base, last + rest)
  const plain = chainAfter(base, rest)
  return [doubled, plain].filter((one) => one !== null)
}

function chainAfter(base: string, rest: string): Case | null {
  return rest.startsWith(base) ? caseOfNameChain(rest.slice(base.length)) : null
}

/** Kazakh suffixes that soften the last letter of the stem (Серігі, Серігім): they begin with a vowel. */
export const softened: Endings = remembered((rest) => {
  const one = rest.startsWith('и') ? caseOfNameChain(rest) : null
  return one ? { ru: [], kk: [one] } : null
})

/** Keeps the forms by the last letter of the stem and the rest of the word. */
function remembered(formOf: (rest: string, last: string) => Form | null): Endings {
  const short = new Map<number, Form | null>()
  const long = kept(mostKept, (rest) => formOf(rest.slice(1), rest.charAt(0)))
  return {
    formOf(word, from, last) {
      const key = keyOf(word, from, last)
      if (key === 0) return long(last + word.slice(from))
      const known = short.get(key)
      if (known !== undefined) return known

      const form = formOf(word.slice(from), last)
      if (short.size < mostKept) short.set(key, form)
      return form
    },
  }
}

/** The letters of a short rest, in whose place a string would be cut and hashed, behind the last one of the stem; 0 of a longer one. */
function keyOf(word: string, from: number, last: string): number {
  if (word.length - from > mostLetters) return 0
  let key = last.charCodeAt(0) - firstCyrillic
  if (key < 0 || key >= 1 << bits) return 0
  for (let at = from; at < word.length; at += 1) {
    const letter = word.charCodeAt(at) - firstCyrillic
    if (letter < 0 || letter >= 1 << bits) return 0
    key = (key << bits) | letter
  }
  return key
}
