import type { ClearedText } from '@esep/redaction'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { Reason } from './reason.ts'

/** What can happen to a public meeting. */
export const changeKinds = [
  'ANNOUNCED',
  'DATE_MOVED',
  'TIME_CHANGED',
  'PLACE_CHANGED',
  'CANCELLED',
  'HELD',
  'NOT_HELD',
  'PUBLISHED',
  'WITHDRAWN',
  'CORRECTED',
] as const

/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number]

/** One step in the public life of a meeting. */
export class MeetingChange {
  readonly at!: string

  readonly kind!: ChangeKind

  readonly start!: string | null

  readonly venue!: Trilingual<ClearedText> | null

  readonly reason!: Reason | null

  /** How a late change of hour or place stands to the notice (¶27). */
  readonly weight!: 'none' | 'deviation' | 'breach' | null
}

/** A start that no longer holds; it stays visible (¶27). */
export class PreviousStart {
  readonly start!: string

  readonly changedAt!: string

  readonly reason!: Reason | null
}
