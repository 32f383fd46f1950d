/** A text that exists in Kazakh and in Russian. */
export interface Bilingual {
  readonly kk: string
  readonly ru: string
}

/** Whether a text is missing or empty in one of its languages. */
export function lacksWords(text: Bilingual | null): boolean {
  return text === null || isBlank(text.kk) || isBlank(text.ru)
}

/** Whether there is nothing to read in a text. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === ''
}
