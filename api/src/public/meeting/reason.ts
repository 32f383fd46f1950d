import type { ClearedText } from '@esep/redaction'
import type { Trilingual } from '../../shared/trilingual.ts'

/** A reason from a closed list, with further words where the officer wrote some. */
export class Reason {
  readonly code!: string

  readonly words!: Trilingual<ClearedText> | null
}
