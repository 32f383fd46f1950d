import { lettersOf } from '../name/letters.ts'
import type { Bearer } from '../name/register.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

const mostInitials = 3

/** Whether the next word follows at once, or after the full stop of an initial. */
export function joins(page: Page, at: number): boolean {
  const { words, text } = page
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next) return false
  if (areNeighbours(text, word, next)) return true
  const isOne = isInitial(page, word) || endsWithInitial(text, word)
  return isOne && afterInitial.test(text.slice(word.end, next.start))
}

/** «КохА.Ф.», «Кох-А.Ф.»: the first initial was typed at the end of the surname. */
function endsWithInitial(text: string, { end, letters }: Word): boolean {
  if (letters < shortestGlued || text[end] !== '.') return false
  return /[\p{Ll}-]\p{Lu}$/u.test(text.slice(end - 2, end))
}

const shortestGlued = 3

const afterInitial = /^\.[^\S\n]{0,2}\n?[^\S\n]{0,2}$/u

/** A letter, or the two that spell one sound, before a full stop. */
export function isInitial({ text }: Page, word: Word | undefined): boolean {
  if (!word || text[word.end] !== '.') return false
  return word.plain.length === 1 || digraph.test(word.plain)
}

const digraph = /^(?:дж|zh|kh|sh|ch|gh|ts|dj|[yji][ueoaý])$/

/** Whether an initial of somebody stands right beside the word. */
export function isBesideInitialOf(page: Page, at: number, bearer: Bearer): boolean {
  const [before, next] = [previous(page.words, at), page.words[at + 1]]
  const isTheirs = (word: Word | undefined) =>
    word !== undefined && isInitial(page, word) && fits(bearer, word.plain)
  return (joins(page, at) && isTheirs(next)) || (joins(page, at - 1) && isTheirs(before))
}

/** The first of the initials that stand right before a name, none of them before `from`. */
export function initialsBefore(page: Page, { head, from, bearers }: Before): number {
  let first = head
  while (first > from && head - first < mostInitials && joins(page, first - 1)) {
    if (!isInitial(page, previous(page.words, first))) break
    first -= 1
  }
  return mayStandFor(page.words.slice(first, head), bearers) ? first : head
}

interface Before {
  readonly head: number
  readonly from: number
  readonly bearers: readonly Bearer[]
}

/** The last of the initials that stand right after a name; without a full stop only those of its bearers count. */
export function initialsAfter(page: Page, from: number, bearers: readonly Bearer[]): number {
  let last = isBehindComma(page, from, bearers) ? from + 1 : from
  while (last - from < mostInitials && joins(page, last)) {
    const next = page.words[last + 1]
    if (!isInitial(page, next) && !isBare(page, next, bearers)) break
    last += 1
  }
  return mayStandFor(page.words.slice(from + 1, last + 1), bearers) ? last : from
}

/** «Ахметов, С. Б.»: an initial of theirs behind a comma, as in lists of books. */
function isBehindComma(page: Page, from: number, bearers: readonly Bearer[]): boolean {
  const [word, next] = [page.words[from], page.words[from + 1]]
  if (!word || !next?.capital || !isInitial(page, next)) return false
  if (page.text.slice(word.end, next.start) !== ', ') return false
  const behind = page.text.slice(next.end, next.end + longestInitials)
  return bearers.some((bearer) => fits(bearer, next.plain)) && !name.test(behind)
}

const longestInitials = 8
/** «Ахметов, С. Оспанов»: the initial is of the next name. */
const name = /^\.(?: ?\p{Lu}\.)? ?\p{Lu}\p{Ll}/u

// NOTE: «т. е.» and «г. Омаров» stand beside names too, and the register may not know the father.
function mayStandFor(initials: readonly Word[], bearers: readonly Bearer[]): boolean {
  return initials.some(
    ({ capital, plain }) => capital || bearers.some((bearer) => fits(bearer, plain)),
  )
}

const mostBare = 2

/** «Ахметов С», «Ахметов СБ». */
function isBare({ cased }: Page, word: Word | undefined, bearers: readonly Bearer[]): boolean {
  if (!cased || !word?.capital || word.text.length > mostBare) return false
  if (word.text.length > 1 && !word.capitals) return false
  return bearers.some((bearer) => Array.from(word.plain).every((letter) => fits(bearer, letter)))
}

/** The initials between two places, each as names are compared. */
export function initialsAmong(page: Page, first: number, last: number): string[] {
  return page.words
    .slice(first, last + 1)
    .filter((word) => isInitial(page, word))
    .map((word) => word.plain)
}

/** Whether an initial may stand for a word of somebody’s name. */
export function fits({ initials }: Bearer, initial: string): boolean {
  const [letters = ''] = lettersOf(initial)
  return letters !== '' && initials.some((word) => word.startsWith(letters))
}
