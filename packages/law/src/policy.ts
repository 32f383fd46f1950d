import type { Day } from './day.ts'
import type { MoveReason } from './meeting/reason.ts'
import { type RegistrationRules, registration2023 } from './participant/registration-rules.ts'
import type { RetentionStart } from './retention/keep.ts'

/** How the order is read where it leaves room: every interpretation is a value here and never a constant in a rule. */
export interface Policy {
  /** The first day on which reports are owed; earlier quarters are not judged (¶26). */
  readonly inForceSince: Day
  /** The IANA zone whose calendar days are the legal ones. */
  readonly zone: string
  /** Which quarter has a meeting that goes on past midnight: that of its beginning or of its end (¶26). */
  readonly quarterBy: 'start' | 'end'
  /** Calendar days in post within a quarter from which on an inspector owes a report of their own (¶22(13)). */
  readonly servedDays: number
  /** Calendar days of notice before a meeting (¶27). */
  readonly noticeDays: number
  /** Whether the day of announcing counts among them (`inclusive`: D−10) or not (`clearDays`: D−11) (¶27). */
  readonly noticeCounting: 'inclusive' | 'clearDays'
  /** Whether residents must be told in each of the three kinds of channel, or one is enough (¶27). */
  readonly noticeChannels: 'all' | 'any'
  /** Whether a new date needs its full notice again, or counts like a change of the hour (¶27). */
  readonly dateMove: 'restartsNotice' | 'likeAnyChange'
  /** Reasons that make a late change of hour or place a deviation instead of a breach (¶27). */
  readonly excusingReasons: readonly MoveReason[]
  /** Whether another address of an online meeting is another place (¶27). */
  readonly joinLinkIsPlace: boolean
  /** Local hours, Monday to Friday, at which most residents are at work: from the first until before the second (¶27). */
  readonly workingHours: { readonly from: number; readonly until: number }
  /** Hundredths of an assembly's members who can convene it, reckoned in whole numbers (¶27). */
  readonly initiatorsShare: number
  /** What makes precincts adjacent: a stretch of border that they share, or a corner already (¶27). */
  readonly adjacency: 'edge' | 'corner'
  /** What a question counts as among complaints, proposals and remarks (¶31). */
  readonly questionCountsAs: 'nothing' | 'remark'
  /** The day by whose end a protocol is signed: of the meeting's end or of its start (¶32). */
  readonly lateSignBoundary: 'dayEnded' | 'dayStarted'
  /** Working days for an answer that was not given in full at the meeting (¶32). */
  readonly answerWorkingDays: number
  /** Working days for forwarding what is not for the police (¶32). */
  readonly referWorkingDays: number
  /** Calendar months by which a reasoned decision may extend the term of an answer (¶32; APPC article 76). */
  readonly extensionMonths: number
  /** Working days for telling the initiator of an extension, or again after a channel failed (¶32; APPC article 76). */
  readonly noticeWorkingDays: number
  /** Attempts on different days and at different hours before an initiator counts as one who could not be told (¶32). */
  readonly noticeAttempts: number
  /** Working days left open before the public is told that an answer is overdue, where moved days off are not loaded. */
  readonly overdueMarginDays: number
  /** When what is said aloud at a meeting counts as registered: by the hours of the office, or at the meeting itself (¶32). */
  readonly oralRegistration: 'byOfficeHours' | 'atMeeting'
  /** The local hour at which the office that registers appeals closes, Monday to Friday. */
  readonly officeClosesAt: number
  /** From which day the time of keeping is counted (¶32). */
  readonly retentionStart: RetentionStart
  /** Calendar years for which the materials of a meeting are kept (¶32). */
  readonly retentionYears: number
  /** Hundredths of a meeting that may be missing in its recordings before that is worth a warning (¶32). */
  readonly videoGapShare: number
  /** The size up to which a recording is taken, in millions of bytes. */
  readonly videoMegabytes: number
  /** Whether words alone show that an item of a protocol was carried out, or a file or an address is asked for (¶33). */
  readonly closingEvidence: 'words' | 'document'
  /** Calendar days for carrying out a decision of a meeting; the order knows none (¶33). */
  readonly decisionDays: number
  /** Calendar days for which a closed report of a leak is kept; the order knows none. */
  readonly leakReportDays: number
  /** How participants are registered, for each form of meeting (¶32). */
  readonly registration: readonly RegistrationRules[]
  /** The least count of people, or of what befell them, that may be published; none at all is less (¶29). */
  readonly smallCount: number
}

/** The order of 2023 as this project reads it; each value has its page in `decisions/`. */
export const order2023: Policy = {
  inForceSince: '2023-04-01',
  zone: 'Asia/Almaty',
  quarterBy: 'start',
  servedDays: 30,
  noticeDays: 10,
  noticeCounting: 'inclusive',
  noticeChannels: 'all',
  dateMove: 'restartsNotice',
  excusingReasons: ['SAFETY', 'WEATHER', 'VENUE_LOSS'],
  joinLinkIsPlace: false,
  workingHours: { from: 9, until: 18 },
  initiatorsShare: 10,
  adjacency: 'edge',
  questionCountsAs: 'nothing',
  lateSignBoundary: 'dayEnded',
  answerWorkingDays: 15,
  referWorkingDays: 3,
  extensionMonths: 2,
  noticeWorkingDays: 3,
  noticeAttempts: 2,
  overdueMarginDays: 5,
  oralRegistration: 'byOfficeHours',
  officeClosesAt: 18,
  retentionStart: 'meeting',
  retentionYears: 1,
  videoGapShare: 10,
  videoMegabytes: 16_000,
  closingEvidence: 'words',
  decisionDays: 90,
  leakReportDays: 90,
  registration: registration2023,
  smallCount: 5,
}
