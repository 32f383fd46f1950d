import type { Day } from '../day.ts'
import type { Cause } from './cause.ts'
import type { Duty } from './duty.ts'
import type { Lacking } from './lacking.ts'
import type { Verdict } from './verdict.ts'

/** A fact on which a finding rests: what it is, its id where it has one, and its day. */
export interface Ground {
  readonly kind: GroundKind
  readonly id: string | null
  readonly day: Day | null
}

/** What a finding may rest on. */
export const groundKinds = [
  'MEETING',
  'ANNOUNCEMENT',
  'CHANGE',
  'APPOINTMENT',
  'INVITATION',
  'REPORT',
  'APPEAL',
  'POLICY',
] as const

/** One of {@link groundKinds}. */
export type GroundKind = (typeof groundKinds)[number]

/** A word of warning beside a finding; it changes no verdict. */
export const remarks = [
  'WORKING_HOURS',
  'OVER_CAPACITY',
  'DEPUTY_OF_ANOTHER_PLACE',
  'OTHER_INSPECTOR_REPORTED',
  'SELF_CONTROL',
] as const

/** One of {@link remarks}. */
export type Remark = (typeof remarks)[number]

/** What a duty comes to on a day, why, and on which facts. */
export interface Finding {
  readonly duty: Duty
  readonly verdict: Verdict
  /** Why: the code of its sentence. */
  readonly cause: Cause
  /** Under which edition of the order and its reading. */
  readonly edition: string
  /** The day of which it speaks. */
  readonly asOf: Day
  /** The meeting it is about; null for a whole quarter. */
  readonly meetingId: string | null
  /** The inspector it is about; null for a precinct. */
  readonly staffId: string | null
  /** Whole days early, negative when late; null where no day counts. */
  readonly margin: number | null
  /** The same, had the day of announcing not counted (or had it, where it does not); null where no day counts (¶27). */
  readonly otherMargin: number | null
  /** The day that the sentence names: by which it is owed, or on which it was done. */
  readonly day: Day | null
  /** How many the sentence speaks of. */
  readonly count: number | null
  /** What the sentence lists, as codes: categories, sections, channels. */
  readonly lacking: readonly Lacking[]
  readonly remarks: readonly Remark[]
  readonly grounds: readonly Ground[]
}

/** What a duty says of the facts, before it is known where and when it was asked. */
export interface Said {
  readonly verdict: Verdict
  readonly cause: Cause
  readonly margin?: number | null
  readonly otherMargin?: number | null
  readonly day?: Day | null
  readonly count?: number | null
  readonly lacking?: readonly Lacking[]
  readonly remarks?: readonly Remark[]
  readonly grounds?: readonly Ground[]
}
