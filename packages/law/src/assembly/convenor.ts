/** Who convenes an assembly of the local community: an akim, or a group of its members (¶27). */
export const convenors = ['AKIM', 'INITIATIVE_GROUP'] as const

/** One of {@link convenors}. */
export type Convenor = (typeof convenors)[number]
