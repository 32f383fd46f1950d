import type { ReportSection } from '@esep/law'
import type { ClearedText } from '@esep/redaction'

/** Anonymised words, in the language in which they were said. */
export class SpokenText {
  readonly text!: ClearedText

  readonly language!: 'kk' | 'ru'
}

/** What the inspector reported under one heading of the order (¶30). */
export class SectionText {
  readonly section!: ReportSection

  readonly text!: SpokenText
}
