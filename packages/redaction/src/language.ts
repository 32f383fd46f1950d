/** A language in which residents and police speak at a meeting. */
export type Language = 'kk' | 'ru'

/** A grammatical case that a hidden word can stand in, in either language. */
export type Case =
  | 'nominative'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  | 'ablative'
  | 'instrumental'
