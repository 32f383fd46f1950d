import { isLanguage, type Language } from './language.ts'

/** The language a browser asks for first among ours; Kazakh where it asks for none of them. */
export function acceptedLanguage(header: string | null): Language {
  const wishes = (header ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)

  for (const { language } of wishes) if (isLanguage(language)) return language
  return 'kk'
}
