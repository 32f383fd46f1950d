import { previous } from './previous.ts'
import type { Span } from './span.ts'
import { fullStop, sign, signAt, standsAt } from './text/sign.ts'

/** What is cut out of a text as one, with the spans that ask for it. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly spans: readonly [Span, ...Span[]]
}

interface Growing {
  start: number
  end: number
  readonly spans: [Span, ...Span[]]
}

/** What is cut out, one after another: whole words, and what overlaps or is of one name as one. */
export function* cutsOf(text: string, hidden: readonly Span[]): Generator<Cut, void> {
  const sorted = isInOrder(hidden) ? hidden : hidden.toSorted(byPlace)
  let last: Growing | null = null
  for (const span of sorted) {
    // NOTE: a long word with many spans in it is walked along once.
    if (last && span.end <= last.end) {
      last.spans.push(span)
      continue
    }
    const one = wholeWords(text, span)
    if (last && (one.start < last.end || (span.name && isOfOneName(text, last, span)))) {
      last.end = Math.max(last.end, one.end)
      last.spans.push(span)
    } else {
      if (last) yield withoutStop(text, last, one.start)
      last = one
    }
  }
  if (last) yield withoutStop(text, last, text.length)
}

/** «Вела Ким Н.Ю. Начало в 18:30»: the full stop of an initial ends the sentence too, and that stays; what is hidden next may go on with it. */
function withoutStop(text: string, cut: Growing, next: number): Cut {
  const { start, end } = cut
  if (next - end < farthest) return cut
  if (end - start < shortestShortened || !standsAt(text, end - 1, fullStop)) return cut
  return nextSentence.test(text.slice(end, end + farthest)) ? { ...cut, end: end - 1 } : cut
}

const shortestShortened = 2
const nextSentence = /^[ \u00a0]{1,2}["«“(]?\p{Lu}(?:\p{Ll}| \P{Lu})/u
const farthest = 6

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every((span, at) => {
    const last = previous(spans, at)
    return !last || byPlace(last, span) <= 0
  })
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Whether nothing but space parts it from another part of the same name. */
function isOfOneName(text: string, { end, spans }: Growing, { start, name }: Span): boolean {
  return spans.at(-1)?.name === name && space.test(text.slice(end, start))
}

const space = /^\s+$/u

function wholeWords(text: string, span: Span): Growing {
  let from = Math.max(0, span.start)
  let to = Math.min(text.length, span.end)
  if (isInSign(text, from)) from -= 1
  if (isInSign(text, to)) to += 1
  // NOTE: a cut behind «а,» of «а,б» would join what stands for а to б.
  while (to - from > 1 && touches(text, to - 1, to)) to -= isInSign(text, to - 1) ? 2 : 1
  while (to - from > 1 && touches(text, from, from - 1)) from += isInSign(text, from + 1) ? 2 : 1
  while (from > 0 && from < to && isInside(text, from)) from -= 1
  while (to < text.length && to > from && isInside(text, to)) to += 1
  return { start: from, end: to, spans: [span] }
}

/** Whether a sign that is part of no word stands at the edge, against a word outside. */
function touches(text: string, edge: number, outside: number): boolean {
  return !isInWord(text, edge) && isInWord(text, outside)
}

/** Whether a cut here would go through a word or through one letter. */
function isInside(text: string, at: number): boolean {
  return isInWord(text, at - 1) && isInWord(text, at)
}

/** Whether both halves of one sign stand around this place, as those of an emoji. */
function isInSign(text: string, at: number): boolean {
  return isLowHalf(text.charCodeAt(at)) && (text.codePointAt(at - 1) ?? 0) >= firstOfHalves
}

const firstOfHalves = 0x10000

const rareInWord = /[\p{L}\p{M}\p{N}]/u
const firstRare = 0x80

/** Whether what stands here is part of a word: a letter, a mark, a digit or what stands unseen between them. */
function isInWord(text: string, at: number): boolean {
  const kind = signAt(text, at)
  if (kind !== sign.other) return kind >= sign.small && kind <= sign.digit
  const unit = text.charCodeAt(at)
  if (unit < firstRare) return false
  const whole = isLowHalf(unit) ? at - 1 : at
  const point = text.codePointAt(whole)
  return point !== undefined && rareInWord.test(String.fromCodePoint(point))
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
