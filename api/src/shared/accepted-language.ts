import type { Language } from './language.ts'

/** The first language of the header `Accept-Language` that we write in; Kazakh where there is none. */
export function acceptedLanguage(accepted = ''): Language {
  const tags = accepted.split(',').map((part) => {
    const [tag = '', quality] = part.trim().toLowerCase().split(';q=')
    return { tag: tag.slice(0, 2), quality: Number(quality ?? 1) }
  })
  const inOrder = tags.toSorted((one, other) => other.quality - one.quality)
  return inOrder.map(({ tag }) => tag).find(isLanguage) ?? 'kk'
}

function isLanguage(tag: string): tag is Language {
  return ['kk', 'ru', 'en'].includes(tag)
}
