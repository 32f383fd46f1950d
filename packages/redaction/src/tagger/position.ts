import type { Language } from '../language.ts'
import { beginsSentence } from '../text/page.ts'
import { sign, signAt } from '../text/sign.ts'
import type { Word } from '../text/words.ts'
import { classOf, feature, pairFeature, slot } from './features.ts'

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
export function neighbours({ text, words }: Line, index: number): Neighbour[] {
  const found: Neighbour[] = []
  const word = words[index]
  const [first, second] = [words[index - 1], words[index - 2]]
  const [next, nextButOne] = [words[index + 1], words[index + 2]]
  if (!word) return found

  const before = first ? gapOf(text, first.end, word.start) : gap.end
  if (first && before !== gap.end) {
    found.push({ word: first, slot: before === gap.space ? slot.leftBeside : slot.leftApart })
    if (second && gapOf(text, second.end, first.start) !== gap.end) {
      found.push({ word: second, slot: slot.secondLeft })
    }
  }
  const after = next ? gapOf(text, word.end, next.start) : gap.end
  if (next && after !== gap.end) {
    found.push({ word: next, slot: after === gap.space ? slot.rightBeside : slot.rightApart })
    if (nextButOne && gapOf(text, next.end, nextButOne.start) !== gap.end) {
      found.push({ word: nextButOne, slot: slot.secondRight })
    }
  }
  return found
}

const kind = { gap: 21, gaps: 22, first: 23, initials: 24, three: 25 } as const

/** What the place in which a word stands tells of whether it is a name. */
export function positionFeatures({ text, language, words }: Line, index: number): number[] {
  const word = words[index]
  if (!word) return []

  const [before, after] = [words[index - 1], words[index + 1]]
  const own = classOf(word.entry, language)
  const left = before ? gapOf(text, before.end, word.start) : gap.end
  const right = after ? gapOf(text, word.end, after.start) : gap.end
  const leftClass = before && left !== gap.end ? classOf(before.entry, language) : nobody
  const rightClass = after && right !== gap.end ? classOf(after.entry, language) : nobody
  const first = beginsSentence(text, word) ? 1 : 0
  return [
    feature(kind.gap, 0, left, own),
    feature(kind.gap, 1, right, own),
    feature(kind.gap, 2, left),
    feature(kind.gap, 3, right),
    feature(kind.gaps, left, right),
    feature(kind.first, first, own),
    feature(kind.first, first, own, rightClass),
    feature(kind.initials, initialBefore(text, word.start), initialAfter(text, word.end)),
    feature(kind.initials, 2, initialBefore(text, word.start), own),
    feature(kind.initials, 3, initialAfter(text, word.end), own),
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
