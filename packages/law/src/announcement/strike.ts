/** Why evidence was struck out again: it was entered by mistake, and stays on record as that (¶27). */
export const strikeReasons = [
  'ANOTHER_MEETING',
  'WRONG_DAY',
  'NOT_PUBLIC',
  'ENTERED_TWICE',
] as const

/** One of {@link strikeReasons}. */
export type StrikeReason = (typeof strikeReasons)[number]
