/** Why nothing is shown or taken, and the status that a program is told. */
export const refusals = {
  codeMissing: 400,
  codeMistyped: 400,
  codeUnknown: 200,
  kindMissing: 400,
  textMissing: 400,
  textTooLong: 400,
  textUnreadable: 400,
  trap: 400,
  foreign: 403,
  tooLarge: 413,
  tooMany: 429,
  down: 503,
} as const

/** One of {@link refusals}. */
export type Refusal = keyof typeof refusals
