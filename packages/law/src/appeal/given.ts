/** How far an appeal was answered at the meeting itself (¶31). */
export const answers = ['full', 'partial', 'none'] as const

/** One of {@link answers}. */
export type Answer = (typeof answers)[number]
