import type { Case } from '../language.ts'
import { lettersOf } from './letters.ts'
import { caseOfNameChain } from './suffix.ts'

/** The cases that an ending stands for; a form can be Russian and Kazakh at once (Серике is of Серик, and to Серік). */
export interface Form {
  readonly ru: readonly Case[]
  readonly kk: readonly Case[]
}

/** Tells what may follow the stem of a name. */
export interface Endings {
  /** The form that a stem, of which only the last letter matters, has with the rest of a word; null where it is none. */
  formOf(rest: string, last: string): Form | null
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

/** Reads endings with the initials of their cases: n g d a l i; `-` is no ending. */
export function tableOf(written: string): Table {
  const table = new Map<string, Case[]>()
  for (const entry of written.split(' ')) {
    const [ending = '', letters = ''] = entry.split(':')
    const key = ending === '-' ? '' : (lettersOf(ending)[0] ?? '')
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
      const letters = lettersOf(head)[0] ?? ''
      return new Map(Array.from(table, ([ending, cases]) => [letters + ending, cases]))
    }),
  )
}

/** Russian endings, and after those that are a name’s own form (`bases`) every chain of Kazakh suffixes. */
export function endingsOf(russian: Table, bases: readonly string[]): Endings {
  const own = bases.map((base) => lettersOf(base)[0] ?? '')
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

const mostKept = 4000

/** Keeps the forms by the last letter of the stem and the rest of the word. */
function remembered(formOf: (rest: string, last: string) => Form | null): Endings {
  const keptAfter = new Map<string, Map<string, Form | null>>()
  return {
    formOf(rest, last) {
      const kept = keptAfter.get(last) ?? new Map<string, Form | null>()
      const known = kept.get(rest)
      if (known !== undefined) return known

      if (kept.size >= mostKept) kept.clear()
      const form = formOf(rest, last)
      kept.set(rest, form)
      keptAfter.set(last, kept)
      return form
    },
  }
}
