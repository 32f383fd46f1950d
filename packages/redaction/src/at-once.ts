import { type ClearedText, clear } from './clear.ts'
import { startNumbering } from './numbering.ts'
import { redact, type Setting } from './redact.ts'
import type { Span, SpanType } from './span.ts'

interface AtOnce extends Setting {
  /** Kinds of data that this text is there to hold: a venue holds an address. */
  readonly mayHold?: readonly SpanType[]
}

/** The spans for which a text may not go to the public without a review; empty when it may. */
export function refusedIn(text: string, { mayHold = [], ...setting }: AtOnce): Span[] {
  return redact(text, setting).filter((span) => !mayHold.includes(span.type) && !isOrdinary(span))
}

/** «Свет за гаражами»: an ordinary word that begins a sentence and is nobody's of the register. */
function isOrdinary({ reason, verdict, person = '' }: Span): boolean {
  return reason === 'ORDINARY_WORD' && verdict === 'review' && person.startsWith('stranger')
}

/** Clears a text that is typed for the public at once, or gives the spans for which it is refused. */
export function clearAtOnce(
  text: string,
  setting: AtOnce,
): { readonly cleared: ClearedText } | { readonly spans: readonly Span[] } {
  const spans = refusedIn(text, setting)
  if (spans.length > 0) return { spans }

  const { language } = setting
  const nothing = { spans: [], decisions: {}, numbering: startNumbering() }
  return { cleared: clear(text, { language, ...nothing }) }
}
