import type { Instant } from '@esep/law'
import type { ClearedBilingual } from './arrangement.ts'

/** Who did something, and when. */
export interface Done {
  readonly at: Instant
  readonly by: string
}

/** Why it was done, with further words where there are some. */
export interface Reasoned<Reason> {
  readonly reason: Reason
  readonly words: ClearedBilingual | null
}
