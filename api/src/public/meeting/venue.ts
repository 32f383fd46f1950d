import type { ClearedText } from '@esep/redaction'
import type { Position } from '../../shared/position.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** Where a meeting is held (¶27). */
export class Venue {
  readonly name!: Trilingual<ClearedText>

  readonly address!: Trilingual<ClearedText> | null

  readonly position!: Position | null
}
