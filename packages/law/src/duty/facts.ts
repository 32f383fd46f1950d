import type { Channel } from '../announcement/evidence.ts'
import type { Answer } from '../appeal/given.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { Day } from '../day.ts'
import type { Instant } from '../instant.ts'
import type { InvitationCategory, InvitationState } from '../invitation/category.ts'
import type { ChangeWeight } from '../meeting/change.ts'
import type { Form } from '../meeting/form.ts'
import type { Stage } from '../meeting/stage.ts'
import type { Quarter } from '../quarter.ts'
import type { ReportSection } from '../report/section.ts'
import type { CheckFacts, ControlFacts, RecordingFacts, SignatureFacts } from './facts-after.ts'

/** What is on record of a precinct in a quarter: everything that its duties are judged by. */
export interface QuarterFacts {
  readonly precinctId: string
  readonly quarter: Quarter
  /** The first day on which the precinct existed. */
  readonly validFrom: Day
  /** The first day on which it no longer did; null while it does. */
  readonly validUntil: Day | null
  /** From which day on this system keeps its record. */
  readonly recordedSince: Day
  /** Who was in post on any day of the quarter, appointed or acting. */
  readonly appointments: readonly AppointmentFacts[]
  /** The meetings that were set for a day of the quarter or the day before it, whatever became of them. */
  readonly meetings: readonly MeetingFacts[]
}

/** That an officer is in post from `since` until the day before `until`. */
export interface AppointmentFacts {
  readonly id: string
  readonly staffId: string
  readonly kind: 'permanent' | 'acting'
  readonly since: Day
  readonly until: Day | null
}

/** What is on record of one meeting, as it concerns one precinct. */
export interface MeetingFacts {
  readonly id: string
  readonly stage: Stage
  readonly day: Day
  /** The day on which it ended, after midnight another than it began on; null until that is known (¶26). */
  readonly endedOn: Day | null
  readonly startsAt: Instant
  readonly form: Form
  /** Who was to report for this precinct; null where the post was vacant. */
  readonly inspectorId: string | null
  /** Whether they did; null until the meeting was held. */
  readonly reported: boolean | null
  /** On which day this meeting, on its present day, was first shown on the portal; null where it never was. */
  readonly noticedOn: Day | null
  readonly announcements: readonly AnnouncementFacts[]
  readonly changes: readonly ChangeFacts[]
  readonly invitations: readonly InvitationFacts[]
  /** Categories of which it is on record, with a reason, that there is nobody to invite (¶28). */
  readonly waived: readonly InvitationCategory[]
  /** Whether a reason or a poll for the hour is on record (¶27). */
  readonly isTimeJustified: boolean
  /** How many were expected, and how many there is room for; null where it was not written down (¶27). */
  readonly expected: number | null
  readonly capacity: number | null
  /** Null for an ordinary gathering (¶27). */
  readonly assembly: AssemblyFacts | null
  /** Null where only one precinct reports (¶27). */
  readonly joint: JointFacts | null
  /** Null until a report was entered (¶29, ¶30). */
  readonly report: ReportFacts | null
  /** How each appeal was answered there; null while not said (¶31). */
  readonly answers: readonly (Answer | null)[]
  /** Whether it is confirmed that nothing was raised. */
  readonly nothingRaised: boolean
  /** When the protocol was first signed, and what is not in it cannot be added any more without a correction. */
  readonly signedOn: Day | null
  readonly signature: SignatureFacts
  readonly recording: RecordingFacts
  /** The appeals of which a check was opened; empty while nobody signed (¶32). */
  readonly checks: readonly CheckFacts[]
  /** What is known of days off, by which terms are counted. */
  readonly calendar: WorkCalendar
  readonly control: ControlFacts
}

/** That residents of this precinct were told, in one way (¶27). */
export interface AnnouncementFacts {
  readonly id: string
  readonly channel: Channel
  /** The day of the meeting that was told. */
  readonly forDay: Day
  readonly publicOn: Day
  readonly namesTime: boolean
  readonly namesPlace: boolean
}

/** A change of day, hour or place that residents knew of (¶27). */
export interface ChangeFacts {
  readonly id: string
  readonly on: Day
  readonly weight: ChangeWeight
}

/** Somebody invited, what they answered, and whether they came (¶26, ¶28). */
export interface InvitationFacts {
  readonly id: string
  readonly category: InvitationCategory
  readonly state: InvitationState
  readonly attended: boolean | null
  /** For a deputy: whether their constituency meets the precinct; null where it is not known or nobody asked. */
  readonly servesHere: boolean | null
}

/** How an assembly of the local community was convened (¶27). */
export interface AssemblyFacts {
  readonly convenor: 'AKIM' | 'INITIATIVE_GROUP'
  /** Of an akim: of which unit; null where that was not written down. */
  readonly level: AkimLevel | null
  /** Members delegated by the gathering and in office on the day of convening; null where not written down. */
  readonly members: number | null
  /** Members in office who signed and did not withdraw, each counted once. */
  readonly initiators: number
}

/** Akims of which units may convene an assembly (¶27). */
export const akimLevels = ['CITY_OF_DISTRICT', 'VILLAGE', 'SETTLEMENT', 'RURAL_DISTRICT'] as const

/** One of {@link akimLevels}. */
export type AkimLevel = (typeof akimLevels)[number]

/** What joins precincts in a chain: stretches of border that two share, corners too, or nothing does (¶27). */
export const adjoinings = ['edge', 'corner', 'apart'] as const

/** One of {@link adjoinings}. */
export type Adjoining = (typeof adjoinings)[number]

/** What makes several precincts report together (¶27). */
export interface JointFacts {
  readonly precincts: number
  /** How many of their inspectors did report; null until the meeting was held. */
  readonly reported: number | null
  /** What joins them all in one connected chain; null where a border is not on record. */
  readonly adjoining: Adjoining | null
  /** Whether they belong to several police bodies. */
  readonly crossesBodies: boolean
  /** Whether each of these bodies has agreed; null where that was not written down. */
  readonly agreed: boolean | null
}

/** What was reported, and what it was drawn from (¶29, ¶30). */
export interface ReportFacts {
  readonly id: string
  readonly sections: readonly SectionFacts[]
  readonly figures: number
  readonly figuresWithoutSource: number
  /** Whether any source of the closed list is named at all. */
  readonly sourced: boolean
  /** Whether this is the first report of the precinct in this system. */
  readonly isFirst: boolean
  /** Open appeals of earlier reports that it had to speak of, and those of which it says nothing. */
  readonly carried: number
  readonly unspoken: number
}

/** A section of the report: something in it, or a reason why there is nothing to report (¶30). */
export interface SectionFacts {
  readonly section: ReportSection
  readonly filled: boolean
  readonly nothingBecause: boolean
}
