import type {
  ChangeWeight,
  Channel,
  Day,
  Instant,
  InvitationCategory,
  InvitationState,
  LateReason,
  Stage,
  TimeBasis,
} from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { Assembly } from '../../public/meeting/assembly.ts'
import type { Language } from '../../shared/language.ts'
import type { PublishableAward } from '../award/published.ts'
import type { Bilingual } from '../bilingual.ts'
import type { BilingualName } from '../staff/person-name.ts'
import type { Arrangement, ClearedBilingual } from './arrangement.ts'
import type { ChangeKind } from './change-kind.ts'

/** The facts from which a meeting's published row is made; the register is not among them. */
export interface Publishable extends Arrangement {
  readonly id: string
  readonly stage: Stage
  readonly joinLinkIsHidden: boolean
  readonly note: ClearedBilingual | null
  readonly timeBasis: TimeBasis | null
  readonly timeWords: ClearedBilingual | null
  readonly expected: number | null
  readonly capacity: number | null
  /** Null for an ordinary gathering. */
  readonly assembly: Assembly | null
  readonly languages: readonly Language[]
  readonly announcedAt: Instant | null
  readonly noticedAt: Instant | null
  readonly lateReason: LateReason | null
  readonly lateWords: ClearedBilingual | null
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  readonly publishedAt: Instant | null
  readonly precincts: readonly PublishablePrecinct[]
  /** In the order in which they happened. */
  readonly changes: readonly PublishableChange[]
  readonly announcements: readonly PublishableAnnouncement[]
  readonly invitations: readonly PublishableInvitation[]
  readonly waivers: readonly PublishableWaiver[]
  readonly awards: readonly PublishableAward[]
}

/** A precinct of the meeting and who reports for it. */
export interface PublishablePrecinct {
  readonly precinctId: string
  readonly inspector: { readonly name: BilingualName; readonly rank: Bilingual | null } | null
  readonly reported: boolean | null
}

/** A step in the meeting's life. */
export interface PublishableChange {
  readonly kind: ChangeKind
  readonly at: Instant
  readonly startBefore: Instant | null
  readonly startAfter: Instant | null
  readonly venueAfter: ClearedBilingual | null
  readonly reason: string | null
  readonly words: ClearedBilingual | null
  readonly weight: ChangeWeight | null
}

/** Where and when the meeting was made public. */
export interface PublishableAnnouncement {
  readonly forDay: Day
  readonly channel: Channel
  readonly outlet: ClearedBilingual | null
  /** The outlet without what was hidden of it. */
  readonly outletWithout: ClearedBilingual | null
  readonly link: ClearedText | null
  readonly linkIsHidden: boolean
  readonly firstPublicOn: Day
  readonly recordedAt: Instant
  readonly namesTime: boolean
  readonly namesPlace: boolean
  /** Whose population was told; null for everybody's. */
  readonly precinctId: string | null
  readonly struckAt: Instant | null
}

/** Somebody invited. */
export interface PublishableInvitation {
  readonly category: InvitationCategory
  readonly state: InvitationState
  readonly office: ClearedBilingual
  readonly name: Bilingual | null
  readonly mayBeNamed: boolean | null
}

/** A category of which there was nobody to invite. */
export interface PublishableWaiver {
  readonly category: InvitationCategory
  readonly reason: ClearedBilingual
}
