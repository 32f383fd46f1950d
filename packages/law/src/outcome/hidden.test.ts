import { expect, test } from '@jest/globals'
import { sayAfterHiding } from './hidden.ts'

test.each([
  { language: 'kk', place: /кілтін көрсетіп/, consent: /Келісім қайтарып алынды/ },
  { language: 'ru', place: /указав ключ текста/, consent: /Согласие отозвано/ },
  { language: 'en', place: /by the key of the text/, consent: /consent is taken back/ },
] as const)(
  'whoever had words hidden is told in $language what is left to do, and what went with them',
  ({ language, place, consent }) => {
    expect(sayAfterHiding('PLACE_LEFT', language)).toMatch(place)
    expect(sayAfterHiding('CONSENT_TAKEN_BACK', language)).toMatch(consent)
  },
)
