/** What shows that an hour is the most convenient one: a reason, or what residents answered when asked (¶27). */
export const timeBases = ['REASON', 'POLL'] as const

/** One of {@link timeBases}. */
export type TimeBasis = (typeof timeBases)[number]
