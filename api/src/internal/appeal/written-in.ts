import type { AppealLanguage } from '@esep/law'

/** The language in which an answer to an appeal is taken to be written where nobody says. */
export function writtenIn(language: AppealLanguage): 'kk' | 'ru' {
  return language === 'other' ? 'kk' : language
}
