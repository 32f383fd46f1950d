import {
  type Decision,
  type Decisions,
  type Known,
  keyOf,
  redact,
  type Span,
  spanOfReviewer,
} from '@esep/redaction'
import type { ReviewedText } from '../../../internal/outcome/reviewed-text.ts'
import { hashOf } from '../../../internal/outcome/standing.ts'
import type { OutcomeText } from '../../../internal/outcome/text.ts'
import { lexicon } from '../lexicon.ts'
import type { Stretch } from '../speech/fill.ts'

/**
 * What a careful reviewer decides on a text that the engine has read: whatever touches something personal is hidden, the rest
 * is kept, and what the engine saw not at all or not whole is marked by hand.
 */
export function review(
  text: OutcomeText,
  { known, hidden }: { known: Known; hidden: readonly Stretch[] },
): ReviewedText {
  const found = redact(text.text, { language: text.language, known, lexicon })
  const decide = (span: Span): Decision =>
    hidden.some((one) => overlap(span, one)) ? 'hide' : 'keep'
  const covering = found.filter((span) => decide(span) === 'hide')
  const own = hidden
    .filter((one) => isOpen(text.text, one, covering))
    .map((one) => spanOfReviewer(text.text, { ...one, type: 'PERSON' }))

  const decided = [...found.map((span) => [keyOf(span), decide(span)] as const)]
  const decisions: Decisions = Object.fromEntries([
    ...decided,
    ...own.map((span) => [keyOf(span), 'hide' as const]),
  ])
  const spans = [...found, ...own].sort((one, other) => one.start - other.start)
  return { ...text, hash: hashOf(text.text), spans, decisions }
}

/** The same review with every span hidden. */
export function hidingAll(text: ReviewedText): ReviewedText {
  const decisions = Object.fromEntries(text.spans.map((span) => [keyOf(span), 'hide' as const]))
  return { ...text, decisions }
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** Whether a letter or a digit of what is to be hidden lies outside every span. */
function isOpen(text: string, { start, end }: Stretch, spans: readonly Stretch[]): boolean {
  for (let at = start; at < end; at += 1) {
    const isCovered = spans.some((span) => span.start <= at && at < span.end)
    if (!isCovered && /[\p{L}\p{N}]/u.test(text.charAt(at))) return true
  }
  return false
}
