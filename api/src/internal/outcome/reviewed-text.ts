import { createHash } from 'node:crypto'
import {
  type Decision,
  type Decisions,
  type Known,
  keyOf,
  type Lexicon,
  openSpans,
  redact,
  type Span,
  type SpanType,
  spanOfReviewer,
} from '@esep/redaction'
import type { OutcomeText } from './text.ts'

/** A text with its spans and what was decided on them. */
export interface ReviewedText extends OutcomeText {
  readonly hash: string
  /** Those of the engine and, where they are none of these, those of the reviewer. */
  readonly spans: readonly Span[]
  readonly decisions: Decisions
}

/** A decision as it is kept. */
export interface KeptDecision {
  readonly textKey: string
  readonly textHash: string
  readonly spanStart: number
  readonly spanEnd: number
  readonly spanType: SpanType
  readonly own: boolean
  readonly decision: Decision
}

interface Setting {
  readonly known: Known
  readonly lexicon: Lexicon
  readonly decided: readonly KeptDecision[]
}

/** Reads texts by what is known of their meeting; a decision on words that have changed since counts no more. */
export function reviewedTexts(
  texts: readonly OutcomeText[],
  { known, lexicon, decided }: Setting,
): ReviewedText[] {
  return texts.map((text) => {
    const hash = hashOf(text.text)
    const kept = decided.filter(
      ({ textKey, textHash }) => textKey === text.key && textHash === hash,
    )
    const found = redact(text.text, { language: text.language, known, lexicon })
    return {
      ...text,
      hash,
      spans: [...found, ...ownSpans(text.text, kept, found)].sort((a, b) => a.start - b.start),
      decisions: Object.fromEntries(kept.map((one) => [keyOf(spanOf(one)), one.decision])),
    }
  })
}

/** On how many passages of these texts nobody has decided yet. */
export function undecidedIn(texts: readonly ReviewedText[]): number {
  return texts.reduce((sum, { spans, decisions }) => sum + openSpans(spans, decisions).length, 0)
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function ownSpans(text: string, kept: readonly KeptDecision[], found: readonly Span[]): Span[] {
  const known = new Set(found.map(keyOf))
  return kept
    .filter(({ own }) => own)
    .map((one) => spanOfReviewer(text, spanOf(one)))
    .filter((span) => !known.has(keyOf(span)))
}

function spanOf({ spanStart, spanEnd, spanType }: KeptDecision) {
  return { start: spanStart, end: spanEnd, type: spanType }
}
