/** A language in which residents and police speak at a meeting. */
export type Language = 'kk' | 'ru'

/** Every grammatical case that a hidden word can stand in, in either language. */
export const cases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'locative',
  'ablative',
  'instrumental',
] as const

export type Case = (typeof cases)[number]
