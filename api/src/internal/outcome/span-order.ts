import type { ReviewSpan } from './review-text.ts'

/** In which order a reviewer reads passages. */
export const spanOrders = ['TEXT', 'DOUBT', 'KIND', 'PERSON'] as const

/** One of {@link spanOrders}. */
export type SpanOrder = (typeof spanOrders)[number]

type Compare = (one: ReviewSpan, other: ReviewSpan) => number

const orders: Readonly<Record<SpanOrder, Compare>> = {
  TEXT: () => 0,
  DOUBT: (one, other) =>
    rank(one.decision === null, other.decision === null) ||
    rank(one.verdict === 'review', other.verdict === 'review') ||
    one.confidence - other.confidence,
  KIND: (one, other) => compare(one.type, other.type) || compare(one.alike, other.alike),
  PERSON: (one, other) =>
    rank(one.person !== undefined, other.person !== undefined) ||
    compare(one.person ?? one.alike, other.person ?? other.alike),
}

/** The passages in an order; what is equal stays in the order of the texts. */
export function inOrder(spans: readonly ReviewSpan[], order: SpanOrder): ReviewSpan[] {
  return spans.toSorted(orders[order])
}

function rank(one: boolean, other: boolean): number {
  return Number(other) - Number(one)
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
