import { occurrencesOf, type Stretch } from '../occurrence.ts'
import { plain } from '../text/fold.ts'
import { alignment } from './alignment.ts'

/** A finished text, and where in it something is hidden. */
export interface Edition {
  readonly text: string
  readonly hidden: readonly HiddenWords[]
}

interface HiddenWords extends Stretch {
  /** What stood there; left out where that is not known any more. */
  readonly words?: string | undefined
}

/** What somebody learns who lays two editions of a text side by side. */
export interface Difference {
  /** `revealed`: the newer shows words where the older hides; `withheld`: the newer hides what the older shows. */
  readonly what: 'revealed' | 'withheld'
  /** Where, in UTF-16 code units of the newer text. */
  readonly where: Stretch
  /** The words that the one shows and the other hides. */
  readonly words: string
}

/**
 * What the newer edition gives away of the older, or the older of the newer. Words that both share part the texts into
 * places: where next to such a word the one hides something and the other has a word, that may be what is hidden. Where it
 * is known what stood there, its words are followed by themselves too, wherever they stand.
 */
export function differencesIn(before: Edition, after: Edition): Difference[] {
  const found = [
    ...inPlaces(tokensOf(before), tokensOf(after)),
    ...inWords(writtenTokensOf(before), writtenTokensOf(after)),
    ...elsewhere(before, after),
  ]
  return found
    .map(({ what, where, words }) => ({ what, where, words: words.trim() }))
    .toSorted((one, other) => one.where.start - other.where.start)
    .filter((one, index, all) => !all.slice(0, index).some((other) => isWithin(one, other)))
}

interface Token extends Stretch {
  /** What it is compared by. */
  readonly word: string
  readonly text: string
  readonly hidden: boolean
}

const hiddenWord = '\u0000'

/** The words of the finished text; whatever is hidden is one word, and the same everywhere. */
function tokensOf({ text, hidden }: Edition): Token[] {
  return joined(text, hidden, ({ start, end }) => [
    { start, end, word: hiddenWord, text: '', hidden: true },
  ])
}

/** The words of the text as it was written, those that are hidden standing where something stands for them. */
function writtenTokensOf({ text, hidden }: Edition): Token[] {
  return joined(text, hidden, ({ start, end, words = hiddenWord }) =>
    openTokens(words, 0).map((token) => ({ ...token, start, end, hidden: true })),
  )
}

function joined(
  text: string,
  hidden: readonly HiddenWords[],
  standing: (one: HiddenWords) => Token[],
): Token[] {
  let at = 0
  const tokens: Token[] = []
  for (const one of hidden.toSorted((a, b) => a.start - b.start)) {
    tokens.push(...openTokens(text.slice(at, one.start), at), ...standing(one))
    at = one.end
  }
  return [...tokens, ...openTokens(text.slice(at), at)]
}

function openTokens(text: string, from: number): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
    word: plain(word),
    text: word,
    hidden: false,
  }))
}

function inPlaces(before: readonly Token[], after: readonly Token[]): Difference[] {
  return placesOf(before, after).flatMap(({ removed, added }): Difference[] => {
    const more = hiddenIn(added).length - hiddenIn(removed).length
    const [gone, come] = [removed.filter(isOpen), added.filter(isOpen)]
    if (more < 0 && stands(removed, added)) {
      return [{ what: 'revealed', where: around(come), words: said(come) }]
    }
    return more > 0 && stands(added, removed)
      ? [{ what: 'withheld', where: around(hiddenIn(added)), words: said(gone) }]
      : []
  })
}

/** Whether next to a word that both share the one hides something and the other has a word. */
function stands(hiding: readonly Token[], showing: readonly Token[]): boolean {
  return [0, -1].some((edge) => hiding.at(edge)?.hidden && showing.at(edge)?.hidden === false)
}

interface Place {
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

/** What stands between two words that both texts share, where that is not the same. */
function placesOf(before: readonly Token[], after: readonly Token[]): Place[] {
  const ends = [before.length, after.length] as const
  let [from, otherFrom] = [0, 0]
  return [...paired(before, after), ends].map(([one, other]) => {
    const place = { removed: before.slice(from, one), added: after.slice(otherFrom, other) }
    from = one + 1
    otherFrom = other + 1
    return place
  })
}

function inWords(before: readonly Token[], after: readonly Token[]): Difference[] {
  return paired(before, after).flatMap(([one, other]): Difference[] => {
    const [was, is] = [before[one], after[other]]
    if (!was || !is || was.hidden === is.hidden || is.word === hiddenWord) return []
    const where = { start: is.start, end: is.end }
    return [{ what: was.hidden ? 'revealed' : 'withheld', where, words: is.text }]
  })
}

/** What the newer edition hides and the older shows somewhere else, or the other way round. */
function elsewhere(before: Edition, after: Edition): Difference[] {
  const [was, is] = [openTextOf(before), openTextOf(after)]
  return [
    ...after.hidden.flatMap(({ start, end, words = '' }): Difference[] => {
      const isShown = shownIn(was, words).length > 0 && shownIn(is, words).length === 0
      return isShown ? [{ what: 'withheld', where: { start, end }, words }] : []
    }),
    ...before.hidden.flatMap(({ words = '' }): Difference[] =>
      shownIn(was, words).length > 0
        ? []
        : shownIn(is, words).map((where) => ({ what: 'revealed', where, words })),
    ),
  ]
}

/** Where a text shows these words, with a capital where they have one. */
function shownIn(text: string, words: string): Stretch[] {
  const capital = /^\p{Lu}/u.test(words)
  return occurrencesOf(text, words).filter(
    ({ start }) => !capital || /^\p{Lu}/u.test(text.slice(start, start + 2)),
  )
}

/** The text with nothing but line breaks where something is hidden, so that no words stand together over it. */
function openTextOf({ text, hidden }: Edition): string {
  return hidden.reduce(
    (open, { start, end }) => open.slice(0, start) + '\n'.repeat(end - start) + open.slice(end),
    text,
  )
}

function paired(before: readonly Token[], after: readonly Token[]) {
  return alignment(
    before.map(({ word }) => word),
    after.map(({ word }) => word),
  )
}

function isOpen({ hidden }: Token): boolean {
  return !hidden
}

function hiddenIn(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ hidden }) => hidden)
}

function around(tokens: readonly Token[]): Stretch {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }
}

function said(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ')
}

function isWithin(one: Difference, other: Difference): boolean {
  return (
    one.what === other.what &&
    other.where.start <= one.where.start &&
    one.where.end <= other.where.end
  )
}
