import { keyOf, type Span, type SpanType, type Verdict } from './span.ts'

/** What the reviewer says of a span. */
export type Decision = 'hide' | 'keep'

/** The reviewer's decisions on the spans of one text, each under the span's {@link keyOf}. */
export type Decisions = Readonly<Partial<Record<string, Decision>>>

interface TypeDecision {
  readonly type: SpanType
  /** Which spans of the kind; every one where it is left out. */
  readonly verdict?: Verdict | undefined
  readonly decision: Decision
}

/** The same decision on every span that is not yet decided. */
export function decideAll(
  spans: readonly Span[],
  decision: Decision,
  decided: Decisions = {},
): Decisions {
  const open = openSpans(spans, decided)
  return { ...decided, ...Object.fromEntries(open.map((span) => [keyOf(span), decision])) }
}

/** The same decision on every span of a kind that is not yet decided, or only on those of one verdict. */
export function decideType(
  spans: readonly Span[],
  { type, verdict, decision }: TypeDecision,
  decided: Decisions = {},
): Decisions {
  const meant = spans.filter(
    (span) => span.type === type && (verdict === undefined || span.verdict === verdict),
  )
  return decideAll(meant, decision, decided)
}

/** The same decision on every span with this `alike` key or of this person, decided before or not. */
export function decideAlike(
  spans: readonly Span[],
  { key, decision }: { key: string; decision: Decision },
  decided: Decisions = {},
): Decisions {
  const meant = spans.filter(({ alike, person }) => alike === key || person === key)
  return { ...decided, ...Object.fromEntries(meant.map((span) => [keyOf(span), decision])) }
}

/** The spans on which nobody has decided yet; a text with one of them cannot be cleared. */
export function openSpans(spans: readonly Span[], decided: Decisions): Span[] {
  return spans.filter((span) => decided[keyOf(span)] === undefined)
}
