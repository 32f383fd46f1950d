import { isLanguage, type Language } from './language.ts'

/** The same page and question in another language. */
export function translated({ pathname, search }: URL, language: Language): string {
  const [, first, ...rest] = pathname.split('/')
  const path = isLanguage(first) ? rest.join('/') : ''
  return `/${language}/${path}${isLanguage(first) ? search : ''}`
}
