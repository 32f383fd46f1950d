import type { Known, SpanType } from '@esep/redaction'

type Language = 'kk' | 'ru'

/** A stretch of a text that must be found, offsets in UTF-16 code units, `end` excluded. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly type: SpanType
  /** What is special about the way in which it is written; the misses are counted by it. */
  readonly kind: string
}

/** A text, what is known of the meeting it was said at, and all in it that points to a person. */
export interface Row {
  readonly id: string
  readonly text: string
  readonly language: Language
  readonly known: Known
  readonly marks: readonly Mark[]
}
