import type { Language } from '../language.ts'
import { beginsSentence } from '../text/page.ts'
import { sign, signAt } from '../text/sign.ts'
import type { Word } from '../text/words.ts'
import { classIn, feature, pairFeature, slot } from './features.ts'

/** The words of a text and the text itself, as far as the tagger looks at them. */
export interface Line {
  readonly text: string
  readonly language: Language
  readonly words: readonly Word[]
}

/** The words about one word, and in what place each stands in regard to it. */
export interface Neighbour {
  readonly word: Word
  readonly slot: number
}

/** The words before and after, as far as their sentence goes. */
export function neighbours(line: Line, index: number): Neighbour[] {
  const found: Neighbour[] = []
  eachNeighbour(line, index, (word, where) => found.push({ word, slot: where }))
  return found
}

/** Tells the words before and after, as far as their sentence goes, and in what place each stands. */
export function eachNeighbour(
  line: Line,
  index: number,
  tell: (word: Word, where: number) => void,
): void {
  const { words } = line
  const before = gapBefore(line, index)
  const first = words[index - 1]
  if (first && before !== gap.end) {
    tell(first, before === gap.space ? slot.leftBeside : slot.leftApart)
    const second = words[index - 2]
    if (second && gapBefore(line, index - 1) !== gap.end) tell(second, slot.secondLeft)
  }
  const after = gapBefore(line, index + 1)
  const next = words[index + 1]
  if (next && after !== gap.end) {
    tell(next, after === gap.space ? slot.rightBeside : slot.rightApart)
    const nextButOne = words[index + 2]
    if (nextButOne && gapBefore(line, index + 2) !== gap.end) tell(nextButOne, slot.secondRight)
  }
}

/** What stands between this word and the one before it. */
function gapBefore({ text, words }: Line, index: number): number {
  const before = words[index - 1]
  const word = words[index]
  return before && word ? gapOf(text, before.end, word.start) : gap.end
}

const kind = { gap: 21, gaps: 22, first: 23, initials: 24, three: 25 } as const

/** Everything about the place in which a word stands, packed into one number of 29 bits. */
export function positionOf(line: Line, index: number): number {
  const { text, language, words } = line
  const word = words[index]
  if (!word) return 0

  const before = words[index - 1]
  const after = words[index + 1]
  const left = gapBefore(line, index)
  const right = gapBefore(line, index + 1)
  const leftClass = before && left !== gap.end ? classIn(before.entry, language) : nobody
  const rightClass = after && right !== gap.end ? classIn(after.entry, language) : nobody
  return (
    left |
    (right << 4) |
    (classIn(word.entry, language) << 8) |
    (leftClass << 14) |
    (rightClass << 20) |
    ((beginsSentence(text, word) ? 1 : 0) << 26) |
    (initialBefore(text, word.start) << 27) |
    (initialAfter(text, word.end) << 28)
  )
}

/** What the place in which a word stands, see {@link positionOf}, tells of whether it is a name. */
export function positionFeatures(position: number): number[] {
  const [left, right] = [position & 15, (position >> 4) & 15]
  const own = (position >> 8) & 63
  const leftClass = (position >> 14) & 63
  const rightClass = (position >> 20) & 63
  const first = (position >> 26) & 1
  const before = (position >> 27) & 1
  const after = (position >> 28) & 1
  return [
    feature(kind.gap, 0, left, own),
    feature(kind.gap, 1, right, own),
    feature(kind.gap, 2, left),
    feature(kind.gap, 3, right),
    feature(kind.gaps, left, right),
    feature(kind.first, first, own),
    feature(kind.first, first, own, rightClass),
    feature(kind.initials, before, after),
    feature(kind.initials, 2, before, own),
    feature(kind.initials, 3, after, own),
    pairFeature(left === gap.space ? slot.leftBeside : slot.leftApart, own, leftClass),
    pairFeature(right === gap.space ? slot.rightBeside : slot.rightApart, own, rightClass),
    feature(kind.three, leftClass, own, rightClass),
  ]
}

const nobody = 63

/** What stands between two words. */
const gap = {
  space: 0,
  comma: 1,
  quote: 2,
  bracket: 3,
  dash: 4,
  colon: 5,
  digit: 6,
  other: 7,
  end: 8,
}

const gapSigns: Readonly<Record<string, number>> = {
  ',': gap.comma,
  '«': gap.quote,
  '»': gap.quote,
  '"': gap.quote,
  '“': gap.quote,
  '”': gap.quote,
  '„': gap.quote,
  '(': gap.bracket,
  ')': gap.bracket,
  '–': gap.dash,
  '—': gap.dash,
  '-': gap.dash,
  ':': gap.colon,
  '\n': gap.end,
  '!': gap.end,
  '?': gap.end,
  ';': gap.end,
}

const widest = 24

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text[from] === ' ') return gap.space
  if (to - from > widest) return gap.end
  let found: number = gap.space
  for (let at = from; at < to; at += 1) {
    const one = text[at] ?? ''
    if (one === '.') {
      if (!isAbbreviation(text, from)) return gap.end
      found = Math.max(found, gap.other)
      continue
    }
    const kind = signAt(text, at)
    if (kind === sign.digit) found = Math.max(found, gap.digit)
    else if (kind !== sign.space) found = Math.max(found, gapSigns[one] ?? gap.other)
  }
  return found
}

/** Whether the full stop here ends a shortened word or an initial rather than a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let letters = 0
  while (letters < 4 && isWordSign(text, stop - 1 - letters)) letters += 1
  return letters > 0 && letters < 4 && (letters < 3 || text[stop + 1] !== ' ')
}

function isWordSign(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital
}

/** 1 where «С.» stands before. */
function initialBefore(text: string, start: number): number {
  let at = start - 1
  if (signAt(text, at) === sign.space) at -= 1
  if (text[at] !== '.') return 0
  return signAt(text, at - 1) === sign.capital && !isWordSign(text, at - 2) ? 1 : 0
}

/** 1 where «С.» follows. */
function initialAfter(text: string, end: number): number {
  let at = end
  if (signAt(text, at) === sign.space) at += 1
  return signAt(text, at) === sign.capital && text[at + 1] === '.' ? 1 : 0
}
