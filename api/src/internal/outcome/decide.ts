import {
  type Decision,
  type Decisions,
  decideAlike,
  decideAll,
  keyOf,
  type Span,
  spanOfReviewer,
} from '@esep/redaction'
import type { OutcomeReviewInput, SpanDecisionInput } from './review.input.ts'
import type { ReviewedText } from './reviewed-text.ts'

/** A passage with its decision, ready to be kept. */
export interface Decided {
  readonly text: ReviewedText
  readonly span: Span
  readonly own: boolean
  readonly decision: Decision
}

type Asked = Pick<OutcomeReviewInput, 'alike' | 'rest' | 'decisions' | 'own'>

/** The decisions on every passage once the reviewer's are taken over; null where one names a passage that is not there. */
export function decide(texts: readonly ReviewedText[], asked: Asked): Decided[] | null {
  const { decisions = [], own = [] } = asked
  if (![...(decisions ?? []), ...(own ?? [])].every((one) => isInTexts(one, texts))) return null
  if (!(decisions ?? []).every((one) => isKnown(one, texts, own ?? []))) return null

  return texts.flatMap((text) => decidedIn(text, asked))
}

function decidedIn(text: ReviewedText, { alike, rest, decisions, own }: Asked): Decided[] {
  const mine = (own ?? []).filter((one) => one.text === text.key)
  const found = new Set(text.spans.map(keyOf))
  const added = mine.filter((one) => !found.has(keyOf(one)))
  const spans = [...text.spans, ...added.map((one) => spanOfReviewer(text.text, one))]

  let decided: Decisions = text.decisions
  for (const one of alike ?? []) decided = decideAlike(spans, one, decided)
  for (const one of [...mine, ...(decisions ?? [])]) {
    if (one.text === text.key) decided = { ...decided, [keyOf(one)]: one.decision }
  }
  if (rest) decided = decideAll(spans, rest, decided)

  return spans.flatMap((span) => {
    const decision = decided[keyOf(span)]
    return decision ? [{ text, span, own: span.reason === 'REVIEWER', decision }] : []
  })
}

function isInTexts({ text: key, start, end }: SpanDecisionInput, texts: readonly ReviewedText[]) {
  const text = texts.find((one) => one.key === key)
  return text !== undefined && start >= 0 && start < end && end <= text.text.length
}

function isKnown(
  one: SpanDecisionInput,
  texts: readonly ReviewedText[],
  own: readonly SpanDecisionInput[],
): boolean {
  const spans = texts.find(({ key }) => key === one.text)?.spans ?? []
  const mine = own.filter(({ text }) => text === one.text)
  return [...spans, ...mine].some((span) => keyOf(span) === keyOf(one))
}
