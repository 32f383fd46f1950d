/** In what somebody stands to a meeting to which they did not come. */
export const relations = ['RELATIVE', 'WITNESS', 'INITIATOR', 'OTHER'] as const

/** One of {@link relations}. */
export type Relation = (typeof relations)[number]
