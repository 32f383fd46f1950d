import { pick } from './draw.ts'
import type { Tongue } from './word.ts'

/** A sentence of a meeting, with what of whom it says. */
export interface Saying {
  readonly text: string
  readonly tongue: Tongue
  /** How it says it, as a miss is told: `surname given; dative; soft hyphens`. */
  readonly how: string
  /** The very letters that must not be public. */
  readonly mention: string
}

/** A text of a meeting and the sentences it is made of. */
export interface Told {
  readonly language: Tongue
  readonly text: string
  readonly sayings: readonly Saying[]
}

/** A sentence with what is said put into it. */
export function filled(frames: readonly string[], mention: string, nth: number): string {
  const sentence = pick(frames, nth).replace('{}', () => mention)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
