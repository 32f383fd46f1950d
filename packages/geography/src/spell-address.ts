import { englishType } from './street-type.ts'
import { transliterate } from './transliterate.ts'

/** A street's name and the word for its kind, in Kazakh and in Russian; the kind may be part of the name. */
export interface StreetName {
  readonly streetKk: string
  readonly typeKk: string
  readonly streetRu: string
  readonly typeRu: string
}

/** A street as it is written in a language: Абай даңғылы, проспект Абая, Abai avenue. */
export function spellStreet(street: StreetName, language: 'kk' | 'ru' | 'en'): string {
  const { streetKk, typeKk, streetRu, typeRu } = street
  const words = {
    kk: [streetKk, typeKk],
    ru: [typeRu, streetRu],
    en: [transliterate(streetKk), englishType(typeKk) ?? transliterate(typeKk)],
  }
  return words[language].filter(Boolean).join(' ')
}

/** A street and house as they are written in a language: Абай даңғылы, 52; without a house, the street alone. */
export function spellAddress(
  street: StreetName,
  house: string | null,
  language: 'kk' | 'ru' | 'en',
): string {
  const spelt = spellStreet(street, language)
  return house ? `${spelt}, ${language === 'en' ? transliterate(house) : house}` : spelt
}
