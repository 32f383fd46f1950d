import type { AppealLanguage } from '@esep/law'

/** The words of an appeal that residents may read. */
export interface Readable {
  readonly language: 'kk' | 'ru'
  readonly text: string
  readonly translated: boolean
}

interface Spoken {
  readonly language: AppealLanguage
  readonly text: string
  readonly translations: Iterable<{ readonly language: 'kk' | 'ru'; readonly text: string }>
}

/**
 * The words as they were spoken, or of another language than Kazakh and Russian their translation, the Kazakh one first;
 * null where there is none yet (¶31).
 */
export function readableIn({ language, text, translations }: Spoken): Readable | null {
  if (language !== 'other') return { language, text, translated: false }
  const [first] = [...translations].toSorted((one, other) =>
    one.language < other.language ? -1 : 1,
  )
  return first ? { language: first.language, text: first.text, translated: true } : null
}
