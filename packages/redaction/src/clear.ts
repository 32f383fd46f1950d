import { type Cut, cutsOf } from './cut.ts'
import { type Decisions, openSpans } from './decision.ts'
import type { Case, Language } from './language.ts'
import type { Numbering } from './numbering.ts'
import { keyOf, type Span } from './span.ts'
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
export function draft(text: string, { spans, decisions, ...writing }: Review): Draft {
  const hidden: Hidden[] = []
  const cut = spans.filter((span) => decisions[keyOf(span)] !== 'keep')
  const done = written(text, cut, { ...writing, tell: (one) => hidden.push(one) })
  return { text: done, hidden }
}

interface Writing extends Pick<Review, 'language' | 'numbering'> {
  /** Is told of everything that is hidden, in the order of the text. */
  readonly tell?: (one: Hidden) => void
}

/** The text with all of these spans hidden. */
export function written(text: string, cut: readonly Span[], writing: Writing): string {
  if (cut.length === 0) return text
  // NOTE: a string that grows by pieces keeps each of them until somebody reads it.
  const pieces: string[] = []
  let at = 0
  let length = 0
  for (const { start, end, spans } of cutsOf(text, cut)) {
    const stead = replacement(spans, writing)
    pieces.push(text.slice(at, start), stead)
    const from = length + start - at
    length = from + stead.length
    writing.tell?.({ start: from, end: length, source: { start, end }, spans })
    at = end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

function replacement(spans: Cut['spans'], { language, numbering }: Writing): string {
  const span = widest(spans)
  if (span.office) return `[${span.office[language]}]`

  const { key, put } = nameOf(spans, span, language)
  const words = language === 'kk' ? kazakh : russian
  const number = numbering.numberOf(span.type, key)
  return `[${words[span.type][put ?? 'nominative']} ${number}]`
}

interface Name {
  /** Whose it is. */
  readonly key: string
  readonly put: Case | undefined
}

/** The name of which a span is the widest part, in the case in which it stands: in Kazakh that of the last part, in Russian that of the first that is declined. */
function nameOf(spans: Cut['spans'], widest: Span, language: Language): Name {
  if (widest.name === undefined) return { key: keyOfOne(widest), put: widest.case }
  const parts = spans.filter(({ name }) => name === widest.name)
  const key = [...new Set(parts.map(keyOfOne))].join(' ')
  const cases = language === 'kk' ? parts.slice(-1) : parts
  const declined = cases.find((part) => part.case !== undefined && part.case !== 'nominative')
  return { key, put: declined?.case }
}

function keyOfOne({ person, alike }: Span): string {
  return person ?? alike
}

function widest(spans: Cut['spans']): Span {
  return spans.reduce((wide, span) => (widthOf(span) > widthOf(wide) ? span : wide))
}

function widthOf({ start, end }: Span): number {
  return end - start
}
