import { type Decisions, openSpans } from './decision.ts'
import type { Language } from './language.ts'
import type { Numbering } from './numbering.ts'
import { keyOf, type Span } from './span.ts'
import { fold } from './text/fold.ts'
import { kazakh } from './write/kazakh.ts'
import { russian } from './write/russian.ts'

declare const cleared: unique symbol

/** Text fit for the public. Only {@link clear} makes it, so nothing else can be published. */
export type ClearedText = string & { readonly [cleared]: true }

/** Thrown when a text is to be cleared while a span of it has no decision. */
export class OpenSpan extends Error {
  constructor(readonly spans: readonly Span[]) {
    super(`${spans.length} span(s) are neither hidden nor kept`)
    this.name = 'OpenSpan'
  }
}

interface Review {
  readonly language: Language
  readonly spans: readonly Span[]
  readonly decisions: Decisions
  readonly numbering: Numbering
}

/** The text with every span hidden that the reviewer hides; throws {@link OpenSpan} while one is undecided. */
export function clear(text: string, review: Review): ClearedText {
  const open = openSpans(review.spans, review.decisions)
  if (open.length > 0) throw new OpenSpan(open)

  return draft(text, review).text as ClearedText
}

/** Something that is hidden in a text, by where it stands there and in what was written. */
export interface Hidden {
  /** Where what stands for it begins and ends, in UTF-16 code units of the draft. */
  readonly start: number
  readonly end: number
  /** What is hidden, in UTF-16 code units of the text as it was written. */
  readonly source: { readonly start: number; readonly end: number }
  readonly spans: readonly Span[]
}

/** A text as it would read if nothing more were decided. */
export interface Draft {
  readonly text: string
  readonly hidden: readonly Hidden[]
}

/** The text with every span hidden that nobody has kept; while one is undecided it is not fit for the public. */
export function draft(text: string, review: Review): Draft {
  const cut = review.spans.filter((span) => review.decisions[keyOf(span)] !== 'keep')
  const hidden: Hidden[] = []
  let written = ''
  let at = 0
  for (const { start, end, spans } of stretches(text, cut)) {
    const before = written + text.slice(at, start)
    written = before + replacement(text, widest(spans), review)
    hidden.push({ start: before.length, end: written.length, source: { start, end }, spans })
    at = end
  }
  return { text: written + text.slice(at), hidden }
}

function replacement(text: string, span: Span, { language, numbering }: Review): string {
  if (span.office) return `[${span.office[language]}]`

  const words = language === 'kk' ? kazakh : russian
  const key = span.person ?? fold(text.slice(span.start, span.end))
  const number = numbering.numberOf(span.type, key)
  return `[${words[span.type][span.case ?? 'nominative']} ${number}]`
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly spans: readonly [Span, ...Span[]]
}

/** What is cut out: whole words, and what overlaps cut out as one, under the name of the widest span. */
function stretches(text: string, hidden: readonly Span[]): Stretch[] {
  const whole = hidden
    .map((span): Stretch => ({ ...wholeWords(text, span), spans: [span] }))
    .sort((a, b) => a.start - b.start || b.end - a.end)

  const joined: Stretch[] = []
  for (const next of whole) {
    const last = joined.at(-1)
    if (!last || next.start >= last.end) joined.push(next)
    else joined[joined.length - 1] = merged(last, next)
  }
  return joined
}

function merged(a: Stretch, b: Stretch): Stretch {
  return { start: a.start, end: Math.max(a.end, b.end), spans: [...a.spans, ...b.spans] }
}

function widest(spans: Stretch['spans']): Span {
  return spans.reduce((wide, span) => (widthOf(span) > widthOf(wide) ? span : wide))
}

function widthOf({ start, end }: Span): number {
  return end - start
}

const inWord = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060]/u

function wholeWords(text: string, { start, end }: Span): { start: number; end: number } {
  let from = Math.max(0, start)
  let to = Math.min(text.length, end)
  // NOTE: a cut behind «а,» of «а,б» would join what stands for а to б.
  while (to - from > 1 && touches(text, to - 1, to)) to -= 1
  while (to - from > 1 && touches(text, from, from - 1)) from += 1
  while (from > 0 && from < to && isInside(text, from)) from -= 1
  while (to < text.length && to > from && isInside(text, to)) to += 1
  return { start: from, end: to }
}

/** Whether a sign that is part of no word stands at the edge, against a word outside. */
function touches(text: string, edge: number, outside: number): boolean {
  return !inWord.test(text.charAt(edge)) && inWord.test(text.charAt(outside))
}

/** Whether a cut here would go through a word or through one letter. */
function isInside(text: string, at: number): boolean {
  return inWord.test(letterBefore(text, at)) && inWord.test(letterAt(text, at))
}

function letterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function letterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  const low = unit >= 0xdc00 && unit <= 0xdfff
  return letterAt(text, low && at > 1 ? at - 2 : at - 1)
}
