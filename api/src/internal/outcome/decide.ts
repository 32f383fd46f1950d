import {
  type Decision,
  type Decisions,
  decideAlike,
  decideAll,
  decideType,
  keyOf,
  type Span,
  spanOfReviewer,
} from '@esep/redaction'
import type { OutcomeReviewInput, SpanDecisionInput } from './review.input.ts'
import type { ReadText } from './reviewed-text.ts'

/** A passage with its decision, ready to be kept. */
export interface Decided {
  readonly text: ReadText
  readonly span: Span
  readonly own: boolean
  readonly decision: Decision
  readonly because: string | null
}

type Asked = Pick<OutcomeReviewInput, 'types' | 'alike' | 'rest' | 'decisions' | 'own'>

/** What the reviewer decides otherwise than it stands, or gives a reason for; null where a decision names a passage that is not there. */
export function decide(texts: readonly ReadText[], asked: Asked): Decided[] | null {
  const { decisions = [], own = [] } = asked
  if (![...(decisions ?? []), ...(own ?? [])].every((one) => isInTexts(one, texts))) return null
  if (!(decisions ?? []).every((one) => isKnown(one, texts, own ?? []))) return null

  return texts.flatMap((text) => decidedIn(text, asked))
}

function decidedIn(text: ReadText, { types, alike, rest, decisions, own }: Asked): Decided[] {
  const mine = (own ?? []).filter((one) => one.text === text.key)
  const found = new Set(text.spans.map(keyOf))
  const added = mine.filter((one) => !found.has(keyOf(one)))
  const spans = [...text.spans, ...added.map((one) => spanOfReviewer(text.text, one))]

  const single = [...mine, ...(decisions ?? [])].filter((one) => one.text === text.key)
  let decided: Decisions = text.decisions
  for (const one of alike ?? []) decided = decideAlike(spans, one, decided)
  for (const one of single) decided = { ...decided, [keyOf(one)]: one.decision }
  for (const one of types ?? []) {
    decided = decideType(spans, { ...one, verdict: one.verdict ?? undefined }, decided)
  }
  if (rest) decided = decideAll(spans, rest, decided)

  return spans.flatMap((span) => {
    const key = keyOf(span)
    const decision = decided[key]
    const because = single.find((one) => keyOf(one) === key)?.because?.trim() || null
    if (!decision || (decision === text.decisions[key] && because === null)) return []
    return [{ text, span, own: span.reason === 'REVIEWER', decision, because }]
  })
}

function isInTexts({ text: key, start, end }: SpanDecisionInput, texts: readonly ReadText[]) {
  const text = texts.find((one) => one.key === key)
  return text !== undefined && start >= 0 && start < end && end <= text.text.length
}

function isKnown(
  one: SpanDecisionInput,
  texts: readonly ReadText[],
  own: readonly SpanDecisionInput[],
): boolean {
  const spans = texts.find(({ key }) => key === one.text)?.spans ?? []
  const mine = own.filter(({ text }) => text === one.text)
  return [...spans, ...mine].some((span) => keyOf(span) === keyOf(one))
}
