/** Why a report of a leak was not taken, and the status that a program is told. */
export const refusals = {
  textMissing: 400,
  textTooLong: 400,
  textUnreadable: 400,
  pageUnknown: 400,
  trap: 400,
  foreign: 403,
  tooLarge: 413,
  tooMany: 429,
  down: 503,
} as const

/** One of {@link refusals}. */
export type Refusal = keyof typeof refusals
