import type { ClearedText } from '@esep/redaction'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { Reason } from './reason.ts'

/** Where and when a meeting was made public (¶27). */
export class Announcement {
  readonly channel!: 'MASS_MEDIA' | 'SOCIAL_NETWORK' | 'EMPLOYERS' | 'OTHER'

  readonly outlet!: Trilingual<ClearedText> | null

  readonly link!: string | null

  readonly day!: string

  readonly recordedAt!: string
}

/** How long before the meeting its time and place were public (¶27). */
export class Notice {
  readonly days!: number

  readonly needed!: number

  /** What shows it: evidence from outside, or this record alone. */
  readonly basis!: 'evidence' | 'published_here'

  /** Null where only this record shows when it was made public, and that alone would be late. */
  readonly late!: boolean | null

  readonly lateReason!: Reason | null

  readonly announcements!: readonly Announcement[]
}
