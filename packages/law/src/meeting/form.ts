/** Where a meeting is held: in a hall, on open ground or online (¶27). */
export const forms = ['INDOORS', 'OUTDOORS', 'ONLINE'] as const

/** One of {@link forms}. */
export type Form = (typeof forms)[number]
