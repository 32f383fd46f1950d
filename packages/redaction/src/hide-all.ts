import { written } from './clear.ts'
import { startNumbering } from './numbering.ts'
import { type Asked, redact, redactEach, type Setting } from './redact.ts'
import type { Span } from './span.ts'

/** A text as it would be published, and what is hidden in it. */
export interface HiddenText {
  readonly text: string
  readonly spans: readonly Span[]
}

/** A text’s spans and what would be published with every one of them hidden. */
export function hideAll(text: string, setting: Setting): HiddenText {
  return hidden(text, setting, redact(text, setting))
}

/** The same for each of many texts; faster than one after the other, see {@link redactEach}. */
export function hideAllInEach(asked: readonly Asked[]): readonly HiddenText[] {
  const spans = redactEach(asked)
  return asked.map((one, at) => hidden(one.text, one, spans[at] ?? []))
}

function hidden(text: string, { language }: Setting, spans: readonly Span[]): HiddenText {
  return { spans, text: written(text, spans, { language, numbering: startNumbering() }) }
}
