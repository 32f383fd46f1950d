import { type ClearedText, clear } from './clear.ts'
import { decideAll } from './decision.ts'
import { startNumbering } from './numbering.ts'
import { redact, type Setting } from './redact.ts'
import type { Span } from './span.ts'

/** A text's spans and what would be published with every one of them hidden. */
export function hideAll(
  text: string,
  setting: Setting,
): { readonly spans: readonly Span[]; readonly text: ClearedText } {
  const spans = redact(text, setting)
  const { language } = setting
  const decisions = decideAll(spans, 'hide')
  return { spans, text: clear(text, { language, spans, decisions, numbering: startNumbering() }) }
}
