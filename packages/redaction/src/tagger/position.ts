import type { Language } from '../language.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence } from '../text/page.ts'
import { fullStop, sign, signAt, signOf, space, standsAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
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

/** How far from a word, in words, those stand that tell something of it, the nearest first. */
export const near: readonly number[] = [-1, -2, 1, 2]

/** The words before and after, as far as their sentence goes. */
export function neighbours(line: Line, index: number): Neighbour[] {
  const gaps = gapsAround(line, index)
  return near.flatMap((distance) => {
    const where = slotAt(gaps, distance)
    const word = line.words[index + distance]
    return word && where !== noSlot ? { word, slot: where } : []
  })
}

/** No place in regard to a word. */
export const noSlot = 0

/** In what place the word at this distance stands; {@link noSlot} where none does, or in another sentence. */
export function slotAt({ left, right, beforeLeft, behindRight }: Gaps, distance: number): number {
  if (distance === -1) return besideAt(left, slot.leftBeside, slot.leftApart)
  if (distance === 1) return besideAt(right, slot.rightBeside, slot.rightApart)
  if (distance === -2) return beforeLeft === gap.end ? noSlot : slot.secondLeft
  return behindRight === gap.end ? noSlot : slot.secondRight
}

function besideAt(between: number, beside: number, apart: number): number {
  if (between === gap.end) return noSlot
  return between === gap.space ? beside : apart
}

/** What stands between a word and the nearest two on each side; an end behind an end. */
export interface Gaps {
  readonly left: number
  readonly right: number
  readonly beforeLeft: number
  readonly behindRight: number
}

/** What stands about a word. */
export function gapsAround(line: Line, index: number): Gaps {
  const left = beginsSpeech(line, index) ? gap.end : gapBefore(line, index)
  const right = gapBefore(line, index + 1)
  return {
    left,
    right,
    beforeLeft: left === gap.end ? gap.end : gapBefore(line, index - 1),
    behindRight: right === gap.end ? gap.end : gapBefore(line, index + 2),
  }
}

/** What stands between this word and the one before it. */
function gapBefore({ text, words }: Line, index: number): number {
  const before = previous(words, index)
  const word = words[index]
  return before && word ? gapOf(text, before.end, word.start) : gap.end
}

/** «Сарсенов Д.Б.: Принято», «Д.Б. Сарсенов: Принято», «… (участковый): Принято», «Сарсенов Д.Б. – Принято»: what somebody says begins like a line. */
function beginsSpeech({ text, words }: Line, index: number): boolean {
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || word.start - before.end > longestSpeech) return false
  if (standsAt(text, before.end, colon)) {
    return (
      before.capital && (initialBefore(text, before.start) === 1 || isSurnameForm(before.plain))
    )
  }
  const ends = standsAt(text, before.end, fullStop) || standsAt(text, before.end, closingBracket)
  return ends && speech.test(text.slice(before.end, word.start))
}

const colon = 0x3a
const closingBracket = 0x29
const longestSpeech = 5
const speech = /^[.)](?:: ?| [–—] )$/u

const kind = { gap: 21, gaps: 22, first: 23, initials: 24, three: 25 } as const

/** Everything about the place in which a word stands, packed into one number of 29 bits. */
export function positionOf(line: Line, index: number, { left, right }: Gaps): number {
  const { text, language, words } = line
  const word = words[index]
  if (!word) return 0

  const before = previous(words, index)
  const after = words[index + 1]
  const leftClass = before && left !== gap.end ? classIn(before.marks, language) : nobody
  const rightClass = after && right !== gap.end ? classIn(after.marks, language) : nobody
  return (
    left |
    (right << 4) |
    (classIn(word.marks, language) << 8) |
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

const gapSigns: readonly (readonly [number, string])[] = [
  [gap.comma, ','],
  [gap.quote, '«»"“”„'],
  [gap.bracket, '()'],
  [gap.dash, '–—-'],
  [gap.colon, ':'],
  [gap.end, '\n\t|!?;'],
]

const behindUsual = 0x2100
/** What every usual sign is between two words. */
const usualGaps = Uint8Array.from({ length: behindUsual }, (_, unit) => kindOf(unit))

function kindOf(unit: number): number {
  const kind = signOf(unit)
  if (kind === sign.digit) return gap.digit
  const letter = String.fromCharCode(unit)
  const [found] = gapSigns.find(([, signs]) => signs.includes(letter)) ?? []
  return found ?? (kind === sign.space ? gap.space : gap.other)
}

const widest = 24

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === space) return gap.space
  if (to - from > widest) return gap.end
  let found: number = gap.space
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === fullStop && !isAbbreviation(text, from)) return gap.end
    const one = unit < behindUsual ? (usualGaps[unit] ?? gap.other) : kindOf(unit)
    found = Math.max(found, one)
  }
  return found
}

/** Whether the full stop here ends a shortened word or an initial rather than a sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let letters = 0
  while (letters < 4 && isWordSign(text, stop - 1 - letters)) letters += 1
  return letters > 0 && letters < 4 && (letters < 3 || !standsAt(text, stop + 1, space))
}

function isWordSign(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital
}

/** 1 where «С.» stands before. */
function initialBefore(text: string, start: number): number {
  let at = start - 1
  if (signAt(text, at) === sign.space) at -= 1
  if (!standsAt(text, at, fullStop)) return 0
  return signAt(text, at - 1) === sign.capital && !isWordSign(text, at - 2) ? 1 : 0
}

/** 1 where «С.» follows. */
function initialAfter(text: string, end: number): number {
  let at = end
  if (signAt(text, at) === sign.space) at += 1
  return signAt(text, at) === sign.capital && standsAt(text, at + 1, fullStop) ? 1 : 0
}
