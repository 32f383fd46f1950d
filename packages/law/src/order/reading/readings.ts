import type { Policy } from '../../policy.ts'
import type { ParagraphId } from '../paragraph.ts'

/** How a paragraph is read here, and where no duty checks it why a machine cannot. */
export interface Reading {
  /** In the values of the policy, where it has any. */
  readonly reading: string | ((policy: Policy) => string)
  readonly uncheckable?: string
}

/** How each paragraph is read, in one language. */
export type Readings = Readonly<Record<ParagraphId, Reading>>
