import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

/** What is found in a text of a meeting of which nothing is known: kind, verdict and words. */
export function seen(text: string, language: Language): string[] {
  return spansOf(text, language).map(
    ({ start, end, type, verdict }) => `${type} ${verdict} ${text.slice(start, end)}`,
  )
}

/** The words in such a text that are taken for people. */
export function people(text: string, language: Language): string[] {
  return spansOf(text, language)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end))
}

/** The people in such a text who are hidden without a look. */
export function hidden(text: string, language: Language): string[] {
  return spansOf(text, language)
    .filter(({ type, verdict }) => type === 'PERSON' && verdict === 'redact')
    .map(({ start, end }) => text.slice(start, end))
}

function spansOf(text: string, language: Language) {
  return redact(text, { language, known: nothingKnown, lexicon })
}
