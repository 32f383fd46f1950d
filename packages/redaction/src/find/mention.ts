import type { Case } from '../language.ts'
import { isParticle, type PartKind } from '../name/part.ts'
import type { Bearer, Hit } from '../name/register.ts'
import { spell } from '../name/spelling.ts'
import type { Page } from '../text/page.ts'
import { areNeighbours, type Word } from '../text/words.ts'

/** A known name as it stands in a text: neighbouring words that are parts of one person's name. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The first and the last of its words, by their place in the text. */
  readonly first: number
  readonly last: number
  /** The first word that is no initial. */
  readonly head: number
  /** Everyone whose name it may be. */
  readonly bearers: readonly Bearer[]
  /** How many different parts of the name stand there. */
  readonly parts: number
  readonly cases: readonly (readonly Case[])[]
  /** How many letters of the name itself the first word has. */
  readonly stem: number
  /** What shows that it is another person of this name, an initial or a further name; empty where nothing does. */
  readonly foreign: string
  /** Maybe another person of the same name: a lone first name, or an initial that does not fit. */
  readonly namesake: boolean
}

const mostInitials = 3

type Hits = readonly (readonly Hit[])[]

/** The known name that begins with the word at this place; null where none does. */
export function mention(page: Page, hits: Hits, at: number): Mention | null {
  const { words } = page
  let head = at
  while (head - at < mostInitials && isInitial(page, words[head]) && joins(page, head)) head += 1
  const begun = hits[head] ?? []
  if (begun.length === 0) return null

  const name = grown(page, hits, head)
  const last = withInitials(page, name.last)
  const letters = initialsAmong(page, at, last)
  const fitting = name.bearers.filter(({ initials }) => letters.every((one) => initials.has(one)))
  const bearers = fitting.length > 0 ? fitting : name.bearers
  const foreign = fitting.length > 0 ? '' : letters.join('')
  return {
    ...name,
    bearers,
    start: words[at]?.start ?? 0,
    end: endOf(page, last),
    first: at,
    head,
    last,
    foreign,
    namesake: foreign !== '' || isLoneFirstName(page, name, letters),
  }
}

/** One name of two residents' parts, «Асан Аблизов» of Асан Ким and Ерлан Аблизов: somebody else; null if they are two. */
export function joined({ text, words }: Page, a: Mention, b: Mention): Mention | null {
  const [left, right] = [words[a.last], words[b.first]]
  const residents = [...a.bearers, ...b.bearers].every(({ as }) => as === 'resident')
  const together = left && right && b.first === a.last + 1 && areNeighbours(text, left, right)
  const alike = a.bearers.some((one) => b.bearers.includes(one))
  if (!together || !residents || alike || a.parts > 1 || b.parts > 1) return null

  const foreign = b.bearers.map(({ key }) => key).join(' ')
  const cases = [...a.cases, ...b.cases]
  return { ...a, end: b.end, last: b.last, parts: 2, cases, foreign, namesake: true }
}

type Grown = Pick<Mention, 'bearers' | 'cases' | 'last' | 'parts' | 'stem'> & {
  readonly kinds: PartKind[]
}

/** Takes in the neighbouring words as long as someone bears them all, each another part of the name. */
function grown(page: Page, hits: Hits, head: number): Grown {
  let shared = hits[head] ?? []
  let last = head
  const kinds = [kindOf(shared)]
  const cases = [casesOf(shared)]

  while (joins(page, last)) {
    const word = page.words[last + 1]
    if (word && isParticle(word.plain)) {
      last += 1
      continue
    }
    const next = (hits[last + 1] ?? []).filter(
      (hit) =>
        !kinds.includes(hit.kind) && shared.some(({ bearer }) => bearer.key === hit.bearer.key),
    )
    if (next.length === 0) break
    shared = next
    kinds.push(kindOf(next))
    cases.push(casesOf(next))
    last += 1
  }
  const bearers = [...new Set(shared.map(({ bearer }) => bearer))]
  const stem = Math.max(...(hits[head] ?? []).map((hit) => hit.stem))
  return { bearers, cases, last, parts: kinds.length, kinds, stem }
}

function kindOf(hits: readonly Hit[]): PartKind {
  return hits[0]?.kind ?? 'surname'
}

function casesOf(hits: readonly Hit[]): Case[] {
  return [...new Set(hits.flatMap(({ cases }) => cases))]
}

/** Whether the next word follows at once, or after the full stop of an initial. */
function joins(page: Page, at: number): boolean {
  const { words, text } = page
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  if (areNeighbours(text, word, next)) return true
  return isInitial(page, word) && afterInitial.test(text.slice(word.end, next.start))
}

const afterInitial = /^\.[^\S\n]{0,2}\n?[^\S\n]{0,2}$/u

/** A capital letter alone, with a full stop or as the last word of a name. */
function isInitial({ text }: Page, word: Word | undefined): boolean {
  return word?.capital === true && word.text.length === 1 && text[word.end] === '.'
}

function withInitials(page: Page, from: number): number {
  let last = from
  while (last - from < mostInitials && joins(page, last) && isInitial(page, page.words[last + 1])) {
    last += 1
  }
  return last
}

function initialsAmong(page: Page, first: number, last: number): string[] {
  return page.words
    .slice(first, last + 1)
    .filter((word) => isInitial(page, word))
    .map((word) => spell(word.plain))
}

function endOf(page: Page, last: number): number {
  const word = page.words[last]
  if (!word) return 0
  return isInitial(page, word) ? word.end + 1 : word.end
}

function isLoneFirstName(page: Page, { kinds }: Grown, letters: readonly string[]): boolean {
  return kinds.length === 1 && kinds[0] === 'given' && letters.length === 0 && page.cased
}
