import type { ParagraphId } from '../paragraph.ts'

/** How a paragraph is read here, and where no duty checks it why a machine cannot. */
export interface Reading {
  readonly reading: string
  readonly uncheckable?: string
}

/** How each paragraph is read, in one language. */
export type Readings = Readonly<Record<ParagraphId, Reading>>
