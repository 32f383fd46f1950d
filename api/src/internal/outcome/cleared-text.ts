import { type ClearedText, clear, keyOf, type Numbering, type Span } from '@esep/redaction'
import type { SpokenText } from '../../public/outcome/spoken-text.ts'
import type { ReviewedText } from './reviewed-text.ts'

/** The finished texts of an outcome, each under its key. */
export type ClearedTexts = ReadonlyMap<string, SpokenText>

/** Clears every text in its order; throws OpenSpan while a passage of one is undecided. */
export function clearedTexts(texts: readonly ReviewedText[], numbering: Numbering): ClearedTexts {
  return new Map(
    texts.map(({ key, text, language, spans, decisions }) => [
      key,
      { text: clear(text, { language, spans, decisions, numbering }), language },
    ]),
  )
}

interface Speaker {
  /** The participant who spoke; null where nobody is known. */
  readonly participantId: string | null
  readonly language: 'kk' | 'ru'
}

const somebody = { kk: 'Тұрғын', ru: 'Житель' } as const

/** Who spoke, as the public reads it: the number that this person has in every text of the outcome, and no name. */
export function clearedSpeaker(
  { participantId, language }: Speaker,
  numbering: Numbering,
): ClearedText {
  const name = somebody[language]
  const spans = participantId === null ? [] : [wholeSpan(name, participantId)]
  const decisions = Object.fromEntries(spans.map((span) => [keyOf(span), 'hide' as const]))
  return clear(name, { language, spans, decisions, numbering })
}

function wholeSpan(name: string, person: string): Span {
  return {
    start: 0,
    end: name.length,
    type: 'PERSON',
    verdict: 'redact',
    reason: 'REGISTER',
    confidence: 1,
    alike: person,
    person,
  }
}
