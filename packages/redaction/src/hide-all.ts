import { written } from './clear.ts'
import { startNumbering } from './numbering.ts'
import { redact, type Setting } from './redact.ts'
import type { Span } from './span.ts'

/** A text's spans and what would be published with every one of them hidden. */
export function hideAll(
  text: string,
  setting: Setting,
): { readonly spans: readonly Span[]; readonly text: string } {
  const spans = redact(text, setting)
  const { language } = setting
  return { spans, text: written(text, spans, { language, numbering: startNumbering() }) }
}
