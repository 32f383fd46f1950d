export const languages = ['kk', 'ru', 'en'] as const
export type Language = (typeof languages)[number]

/** The names of the languages in themselves: short for phones, and in full. */
export const languageNames = {
  kk: ['Қаз', 'Қазақша'],
  ru: ['Рус', 'Русский'],
  en: ['Eng', 'English'],
} as const satisfies Record<Language, readonly [string, string]>

export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** The language in the public schema's spelling. */
export function schemaLanguage(language: Language): 'KK' | 'RU' | 'EN' {
  return language === 'kk' ? 'KK' : language === 'ru' ? 'RU' : 'EN'
}

/** The HTML language of a text in the public schema's spelling. */
export function textLanguage(language: 'KK' | 'RU' | 'EN'): Language {
  return language === 'KK' ? 'kk' : language === 'RU' ? 'ru' : 'en'
}

/** The language of what staff wrote on a page, as an item's title: they write no English, so English readers see the Kazakh. */
export function titleLanguage(language: Language): Language | undefined {
  return language === 'en' ? 'kk' : undefined
}
