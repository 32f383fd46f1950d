/**
 * What can be said of a duty on a day. No verdict is guessed: where a fact is missing, it is `unknown`; where the order
 * does not ask, `not_applicable`; and where time has run out before the duty has, `cannot_be_met`.
 */
export const verdicts = [
  'met',
  'met_with_deviation',
  'unmet',
  'not_due',
  'cannot_be_met',
  'unknown',
  'not_applicable',
] as const

/** One of {@link verdicts}. */
export type Verdict = (typeof verdicts)[number]

/** The verdict on several parts that are all owed: one broken breaks the whole, one unknown leaves it open. */
export function allOf(parts: readonly Verdict[]): Verdict {
  return firstOf(parts, [
    'unmet',
    'cannot_be_met',
    'unknown',
    'not_due',
    'met_with_deviation',
    'met',
  ])
}

/** The verdict on several parts of which one is enough. */
export function anyOf(parts: readonly Verdict[]): Verdict {
  return firstOf(parts, [
    'met',
    'met_with_deviation',
    'not_due',
    'unknown',
    'cannot_be_met',
    'unmet',
  ])
}

function firstOf(parts: readonly Verdict[], order: readonly Verdict[]): Verdict {
  return order.find((verdict) => parts.includes(verdict)) ?? 'not_applicable'
}
