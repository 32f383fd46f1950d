/** In which language somebody spoke; the words of another than these two are public in a translation alone (¶31). */
export const appealLanguages = ['kk', 'ru', 'other'] as const

/** One of {@link appealLanguages}. */
export type AppealLanguage = (typeof appealLanguages)[number]
