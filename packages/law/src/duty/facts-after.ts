import type { Day } from '../day.ts'
import type { Instant } from '../instant.ts'
import type { Recording } from '../video/coverage.ts'

/** When a protocol was drawn up and by when it was signed, as far as it concerns one precinct (¶32). */
export interface SignatureFacts {
  /** The day on which the meeting really began; null until that is written down. */
  readonly startedOn: Day | null
  /** The day on which it ended, as the first version of the protocol says. */
  readonly endedOn: Day | null
  /** On which day whoever reported for this precinct first signed; where nobody did, whoever signed. */
  readonly signedOn: Day | null
  /** Whether the number present differs from the register, with a reason on record. */
  readonly isRegisterExplained: boolean
}

/** What shows a meeting, against when it was held (¶32). */
export interface RecordingFacts {
  /** When it really began and ended; null until that is written down. */
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  /** The recordings that are kept or can be seen elsewhere. */
  readonly recordings: readonly Recording[]
}

/** That whoever raised it could not be told, and when they were after all; given up as the law has it, that is when they were (¶32). */
export interface VainFacts {
  /** The last day on which an attempt was in vain. */
  readonly failedOn: Day
  readonly toldOn: Day | null
}

/** How whoever raised an appeal was told of something (¶32). */
export interface WordFacts {
  /** On which day first, or that was tried; null while it was not. */
  readonly toldOn: Day | null
  /** What came of it where they were not reached; null where no attempt was in vain. */
  readonly vain: VainFacts | null
}

/** That the term of an answer was extended by a decision, and how the one who raised it was told (¶32; APPC article 76). */
export interface ExtensionFacts extends WordFacts {
  readonly decidedOn: Day
}

/** What may be for another body, an appeal or a part of one that was split, and what became of it (¶32). */
export interface ForwardFacts extends WordFacts {
  /** From which day its term for forwarding runs, where it was said to be for another body; else null. */
  readonly forwardFrom: Day | null
  readonly referredOn: Day | null
  readonly answeredOn: Day | null
}

/** An appeal that was not answered in full at the meeting, and what became of it (¶32). */
export interface CheckFacts extends ForwardFacts {
  readonly id: string
  /** Whether nobody is known who raised it: then nobody waits for an answer or can be told. */
  readonly anonymous: boolean
  /** From which day its terms run. */
  readonly countedFrom: Day
  /** The last day for its answer; null where it has no term. */
  readonly dueOn: Day | null
  /** The last decision that extended its term; null where there is none. */
  readonly extended: ExtensionFacts | null
  /** Its parts where it was split, each of which goes its own way; none where it was not. */
  readonly parts: readonly ForwardFacts[]
}

/** What of a protocol is under control at the point of one precinct (¶33). */
export interface ControlFacts {
  readonly items: number
  /** Those that nobody controls. */
  readonly unassigned: number
  /** Those that the head of the point carried out and so does not control. */
  readonly selfControlled: number
  /** The last day of each that is not closed; null where it has no term. */
  readonly open: readonly (Day | null)[]
}
