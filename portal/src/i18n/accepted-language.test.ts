import { expect, test } from '@jest/globals'
import { acceptedLanguage } from './accepted-language.ts'

test.each([
  { header: null, language: 'kk', because: 'nothing is said' },
  { header: '*', language: 'kk', because: 'anything will do' },
  { header: 'de-DE,de;q=0.9', language: 'kk', because: 'none of ours is asked for' },
  { header: 'ru-RU,ru;q=0.9,en;q=0.8', language: 'ru', because: 'Russian comes first' },
  { header: 'en;q=0.3, kk-KZ;q=0.9', language: 'kk', because: 'Kazakh weighs more' },
  { header: 'de, en-GB;q=0.5, ru;q=0', language: 'en', because: 'Russian is refused' },
])('a browser that sends "$header" reads $language: $because', ({ header, language }) => {
  const chosen = acceptedLanguage(header)

  expect(chosen).toBe(language)
})
