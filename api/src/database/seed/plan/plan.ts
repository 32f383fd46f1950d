import type {
  Answer,
  CancelReason,
  Day,
  Form,
  HoldReason,
  LateReason,
  MissReason,
  MoveReason,
  OwedChannel,
  TimeBasis,
  Topic,
  WithdrawalReason,
} from '@esep/law'
import type { Spoken } from '../speech/slots.ts'

/** How far a meeting has come, and how it ended. */
export type Ending =
  | { readonly stage: 'planned' | 'announced' | 'held' | 'recorded' | 'signed' | 'published' }
  | { readonly stage: 'cancelled'; readonly on: Day; readonly reason: CancelReason }
  | { readonly stage: 'missed'; readonly reason: MissReason }
  | { readonly stage: 'withdrawn'; readonly on: Day; readonly reason: WithdrawalReason }

/** A change of what was announced. */
export interface Move {
  readonly on: Day
  readonly from: { readonly day: Day; readonly clock: string }
  readonly toOtherVenue: boolean
  readonly reason: MoveReason
}

/** What happened to a matter of late: the body that had it gave it back, the letter that told of its forwarding came back, or its term was extended and nobody was told. */
export type Lately = 'given back' | 'letter returned' | 'extended in silence'

/** A matter that a resident raises, by its place in the texts, and how it was answered. */
export interface Matter {
  readonly topic: Topic
  readonly language: Spoken
  readonly at: number
  readonly answer: Answer
  /** Whether it is known who raised it; chance decides where it is not said. */
  readonly known?: boolean
  /** What keeps it open, whatever chance brings; it has its initiator, and what went elsewhere was forwarded. */
  readonly lately?: Lately
}

/** What may be wrong with a meeting, so that its breach can be seen. */
export const flaws = [
  'UNINVITED',
  'NOBODY_CAME_BY_OFFICE',
  'UNSOURCED',
  'NO_FIGURES',
  'SECTION_MISSING',
  'EARLIER_UNTOLD',
  'UNANSWERED',
  'UNREGISTERED',
] as const

/** One of {@link flaws}. */
export type Flaw = (typeof flaws)[number]

/** How residents were told in one kind of channel: complete and ten days before, or not so, or not at all. */
export type Telling = 'in time' | 'late' | 'incomplete' | 'never'

/** How residents were told in each kind of channel. */
export type Told = Readonly<Record<OwedChannel, Telling>>

/** Newspapers, pages and employers told of it, complete and in time. */
export const everywhere: Told = {
  MASS_MEDIA: 'in time',
  SOCIAL_NETWORK: 'in time',
  EMPLOYERS: 'in time',
}

/** This portal alone told of it. */
export const nowhere: Told = { MASS_MEDIA: 'never', SOCIAL_NETWORK: 'never', EMPLOYERS: 'never' }

/** What was written down of hour and room before it was announced. */
export interface Thought {
  /** What shows that the hour suits; null where nothing does. */
  readonly hour: TimeBasis | null
  /** Whether there is room for all who are expected; null where nobody counted. */
  readonly room: 'enough' | 'too little' | null
}

/** Who convened an assembly of the local community; a group may be too small, an akim may not be on the list. */
export type Convened = 'by an akim' | 'by another akim' | 'by enough members' | 'by too few members'

/** What keeps materials when their year is over. */
export interface Retained {
  readonly reason: HoldReason
  readonly what: 'first item' | 'everything'
}

/** What is to happen at one meeting of the demonstration. */
export interface Plan {
  /** Names the chance of this meeting. */
  readonly key: string
  /** The numbers of its precincts; several report together. */
  readonly numbers: readonly number[]
  readonly day: Day
  /** When it starts by the clock of Almaty. */
  readonly clock: string
  readonly form: Form
  /** The day on which it was announced here; null where it never was. */
  readonly announcedOn: Day | null
  readonly told: Told
  readonly thought: Thought
  /** Null for an ordinary gathering. */
  readonly convened: Convened | null
  /** Whether the police bodies agree, where it crosses their border; null where that was not written down. */
  readonly agreed: boolean | null
  /** Whether every inspector reports, or only that of the first precinct. */
  readonly reporting: 'all' | 'first'
  readonly lateReason: LateReason | null
  readonly move: Move | null
  readonly ending: Ending
  /** Whether its protocol was signed on the day after. */
  readonly signedLate: boolean
  /** What is raised; chance decides where it is not said. */
  readonly matters: readonly Matter[] | null
  /** What is wrong with it; null where nothing is. */
  readonly flaw: Flaw | null
  /** Which voice speaks; meetings of one voice say the same, which makes large data sets quick. Null for a voice of its own. */
  readonly voice: number | null
  /** How many came, with and without their names; chance decides where it is not said. */
  readonly attendance: { readonly registered: number; readonly refused: number } | null
  /** What is held back of its materials by an act of staff; null where nothing is. */
  readonly retained: Retained | null
}

/** A meeting that is announced in time, by all three ways, and goes as it should. */
export function usual(plan: Pick<Plan, 'key' | 'numbers' | 'day' | 'clock'>): Plan {
  return {
    ...plan,
    form: 'INDOORS',
    announcedOn: null,
    told: everywhere,
    thought: { hour: 'REASON', room: 'enough' },
    convened: null,
    agreed: true,
    reporting: 'all',
    lateReason: null,
    move: null,
    ending: { stage: 'announced' },
    signedLate: false,
    matters: null,
    flaw: null,
    voice: null,
    attendance: null,
    retained: null,
  }
}
