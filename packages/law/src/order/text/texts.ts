import type { ParagraphId } from '../paragraph.ts'

/** The text of each paragraph in one language: its parts and sub-paragraphs, one by one. */
export type ParagraphTexts = Readonly<Record<ParagraphId, readonly [string, ...string[]]>>
