import { en } from './wording/en.ts'
import { kk } from './wording/kk.ts'
import { ru } from './wording/ru.ts'

/** Everything that can be wrong with an act, and the paragraph of the order that says so; null where none does. */
const grounds = {
  // Who acts, and when
  FORBIDDEN: null,
  WRONG_STAGE: null,
  CHANGED_MEANWHILE: null,
  NOT_FOUND: null,
  INVALID_INPUT: null,
  UNAUTHENTICATED: null,
  SIGN_IN_FAILED: null,
  TOO_MANY_ATTEMPTS: null,
  DAY_IN_FUTURE: null,
  DAY_BEFORE_MEETING: null,
  TEXT_TOO_LONG: null,
  TEXT_UNREADABLE: null,

  // Meeting
  PRECINCT_MISSING: '¶26',
  PRECINCT_NOT_STANDING: '¶26',
  PRECINCTS_APART: '¶27',
  BEFORE_ORDER: '¶26',
  TOO_FAR_AHEAD: null,
  PLACE_MISSING: '¶27',
  PLACE_ABROAD: '¶27',
  POSITION_HALF: '¶27',
  JOIN_LINK_MISSING: '¶27',
  CLIMATE_NOTE_MISSING: '¶27',
  ANNOUNCED_TOO_LATE: '¶27',
  ANNOUNCED_AFTER_START: '¶27',
  EVIDENCE_IN_FUTURE: '¶27',
  EVIDENCE_AFTER_MEETING: '¶27',
  OUTLET_MISSING: '¶27',
  PORTAL_NO_EVIDENCE: '¶27',
  FILE_UNNAMED: '¶27',
  CAPTURED_IN_FUTURE: '¶27',
  CAPTURED_BEFORE_PUBLIC: '¶27',
  PRECINCT_NOT_OF_MEETING: '¶27',
  ALREADY_STRUCK: null,
  TIME_WORDS_MISSING: '¶27',
  TIME_BASIS_MISSING: '¶27',
  COUNT_OUT_OF_RANGE: '¶27',
  AKIM_UNIT_MISSING: '¶27',
  AKIM_UNIT_OF_GROUP: '¶27',
  TOO_FEW_INITIATORS: '¶27',
  CONVENED_AFTER_MEETING: '¶27',
  MEMBER_UNNAMED: '¶27',
  MEMBER_TWICE: '¶27',
  ALREADY_ANOTHER_MEMBER: '¶27',
  SIGNATURE_MISSING: '¶27',
  MEMBER_DAYS_DISORDERED: '¶27',
  NOTHING_CHANGED: null,
  MOVED_INTO_PAST: '¶27',
  MOVE_REASON_MISSING: '¶27',
  CANCELLED_AFTER_START: null,
  MISSED_BEFORE_START: null,
  START_MISSING: '¶26',
  START_IN_FUTURE: '¶26',
  HELD_ON_ANOTHER_DAY: '¶27',

  // Invitation
  INVITEE_MISSING: '¶28',
  INVITED_AFTER_MEETING: '¶28',
  INVITATION_ALREADY_SENT: '¶28',
  INVITATION_NOT_SENT: '¶28',
  CATEGORY_NOT_WAIVABLE: '¶26',
  CATEGORY_INVITED: '¶28',
  CATEGORY_WAIVED: '¶28',
  CATEGORY_NOT_WAIVED: '¶28',
  WAIVER_REASON_MISSING: '¶28',
  CONSTITUENCY_OF_NO_DEPUTY: '¶28',

  // Participant
  REGISTERED_BEFORE_DAY: '¶32',
  NAME_MISSING: '¶32',
  NAMED_THOUGH_REFUSED: '¶32',
  POLICE_AS_RESIDENT: '¶32',
  MENTIONED_UNNAMED: null,
  REGISTER_ROWS_WRONG: '¶32',
  REGISTER_EMPTY: '¶32',
  REGISTER_TOO_LONG: null,
  ROW_BROKEN: null,
  COLUMN_UNKNOWN: null,
  COLUMN_TWICE: null,
  COLUMN_MISSING: '¶32',
  CELL_MISSING: '¶32',
  LETTERS_LOST: '¶32',
  CELL_UNKNOWN: null,

  // Appeal
  APPEAL_TEXT_MISSING: '¶32',
  ANSWER_TEXT_MISSING: '¶31',
  ALREADY_ANSWERED: null,
  ALREADY_REFERRED: null,
  RECIPIENT_MISSING: '¶32',
  INITIATOR_NOT_NOTIFIED: '¶32',
  NOT_REFERRED: '¶32',
  RETURNED_BEFORE_REFERRED: '¶32',
  ALREADY_MARKED: null,
  PART_MISSING: '¶32',
  ALREADY_SPLIT: '¶32',
  PARTS_TOO_FEW: '¶32',
  PART_TEXT_MISSING: '¶32',
  TERM_NOT_RUNNING: '¶32',
  TERM_PASSED: '¶32',
  EXTENDED_BACKWARDS: '¶32',
  EXTENDED_TOO_FAR: '¶32',
  EXTENSION_REASON_MISSING: '¶32',
  ALREADY_NOTIFIED: '¶32',
  TRIED_IN_FUTURE: null,
  TRIED_BEFORE_NOTICE: null,
  GIVEN_UP_TOO_EARLY: '¶32',
  TRANSLATED_INTO_ITSELF: '¶31',
  TRANSLATION_EMPTY: '¶31',

  // Slip
  SLIP_ALREADY_ISSUED: null,
  RECEIVED_IN_FUTURE: null,
  RECEIVED_BEFORE_MEETING: '¶32',
  APPLICANT_ADDRESS_MISSING: '¶32',
  APPLICANT_NOT_SIGNED: '¶32',
  OBJECTION_ALREADY_CLOSED: null,

  // Protocol
  END_BEFORE_START: '¶32',
  END_IN_FUTURE: '¶32',
  TIME_MISSING: '¶32',
  PROTOCOL_PLACE_MISSING: '¶32',
  PARTICIPANTS_MISSING: '¶32',
  DECISIONS_MISSING: '¶32',
  APPEALS_MISSING: '¶32',
  ANSWER_MISSING: '¶31',
  REGISTRATION_MISMATCH: '¶32',
  SIGNER_DID_NOT_REPORT: '¶32',
  ALREADY_SIGNED: '¶32',
  SHOWN_MISSING: '¶32',
  SHOWN_IS_ANOTHER: '¶32',
  PASSWORD_MISSING: '¶32',
  PASSWORD_WRONG: null,

  // Video
  VIDEO_MISSING: '¶32',
  VIDEO_LINK_MALFORMED: '¶32',
  VIDEO_HASH_MALFORMED: '¶32',
  VIDEO_TOO_LARGE: null,
  VIDEO_ENDS_BEFORE_BEGINS: '¶32',
  VIDEO_IN_FUTURE: '¶32',
  VIDEO_OF_ANOTHER_TIME: '¶32',
  VIDEO_GAP_OUTSIDE: '¶32',
  VIDEO_TWICE: null,
  VIDEO_NOT_VIDEO: '¶32',
  VIDEO_HASH_DIFFERS: '¶32',

  // Keeping
  MATERIALS_PURGED: '¶32',
  NOTHING_TO_HOLD: '¶32',
  ALREADY_HELD: '¶32',
  ALREADY_LIFTED: '¶32',

  // Control
  OWN_ITEM: '¶33',
  NOT_THE_CONTROLLER: '¶33',
  ITEM_DROPPED: '¶33',
  ITEM_CLOSED: '¶33',
  ITEM_OPEN: '¶33',
  ITEM_NOT_DONE: '¶33',
  CLOSING_EVIDENCE_MISSING: '¶33',
  DOCUMENT_MISSING: '¶33',
  CLOSING_EVIDENCE_UNSOUND: '¶33',
  REOPENING_REASON_MISSING: '¶33',
  HEADS_ALREADY: '¶33',

  // Award
  AWARDED_UNNAMED: '¶34',
  MERIT_MISSING: '¶34',
  AWARD_STRUCK: null,
  CONSENT_OF_NO_RESIDENT: '¶34',
  CONSENT_GIVEN: '¶34',
  CONSENT_UNSHOWN: '¶34',
  CONSENT_NOT_GIVEN: '¶34',
  NAME_HIDDEN: null,

  // Report
  SECTION_TWICE: '¶30',
  SECTION_SILENT_THOUGH_TOLD: '¶30',
  SECTION_REASON_MISSING: '¶30',
  FIGURE_UNNAMED: '¶29',
  PERIOD_BACKWARDS: '¶29',
  FIGURE_PART_OF_NOTHING: '¶29',
  FIGURES_DO_NOT_ADD_UP: '¶29',
  SOURCE_UNNAMED: '¶29',
  ACT_UNNAMED: '¶30',
  ACT_LINK_MALFORMED: '¶30',
  EARLIER_APPEALS_UNTOLD: '¶30',

  // Outcome
  OWN_PROTOCOL: null,
  OWN_TITLE: null,
  OFFICIAL_MISSING: null,
  PERSONAL_DATA_FOUND: null,
  PERSONAL_DATA_IN_LINK: null,
  REGISTER_NAME_FOUND: null,
  LEFT_IN_TEXT: null,
  HIDDEN_WORDS_SHOWN: null,
  SHOWN_WORDS_HIDDEN: null,
  SPANS_UNDECIDED: null,
  NOT_REVIEWED: null,
  TOPIC_MISSING: null,
  TITLE_MISSING: null,
  TRANSLATION_MISSING: '¶31',
  NOT_PUBLISHED: null,
  PASSAGE_NOT_FOUND: null,

  // Leak report
  ALREADY_CLOSED: null,

  // Finding
  OWN_FINDING: null,
  SAME_VERDICT: null,
  CORRECTION_REASON_MISSING: null,
  ALREADY_CORRECTED: null,
  NOT_CORRECTED: null,

  // Reading of the order
  POLICY_IN_PAST: null,
  EDITION_TAKEN: null,
  POLICY_UNSOUND: null,
  POLICY_REASON_MISSING: null,

  // Days off
  DAYS_OFF_EMPTY: null,
  DAYS_OFF_REJECTED: null,
  DAYS_OFF_LINE_UNREADABLE: null,
  DAYS_OFF_YEAR_WRONG: null,
  DAYS_OFF_ALREADY: null,
  DAYS_OFF_NOT_MOVED: null,
  DAYS_OFF_SOURCE_MISSING: null,
  DAYS_OFF_TWICE: null,
  DAYS_OFF_DENIED: null,

  // Posts and precincts
  ENDS_BEFORE_BEGINS: null,
  NOT_FIT_FOR_POST: null,
  POST_TAKEN: '¶26',
  ALREADY_ENDED: null,
  REPORTED_IN_POST: '¶26',
  SUCCESSORS_MISSING: '¶26',
  OUTLINE_BROKEN: null,
  GROUND_NOT_DIVIDED: '¶26',
  HOUSES_NOT_DIVIDED: '¶26',
  MERGED_APART: '¶26',
  NUMBER_TAKEN: null,
  MEETINGS_AHEAD: '¶26',
} as const satisfies Record<string, `¶${number}` | null>

/** What is wrong with an act. */
export type Problem = keyof typeof grounds

/** Every problem there is, in the order of a meeting's life. */
export const problems: readonly Problem[] = Object.keys(grounds).filter(isProblem)

/** The languages in which every problem is worded. */
export type Language = 'kk' | 'ru' | 'en'

const wordings = { kk, ru, en } as const satisfies Record<Language, Record<Problem, string>>

/** The paragraph of the order on which a problem stands, such as `¶27`; null where no paragraph applies. */
export function groundOf(problem: Problem): string | null {
  return grounds[problem]
}

/** What is wrong and how to mend it, as a sentence for the member of staff who meets it. */
export function wordingOf(problem: Problem, language: Language): string {
  return wordings[language][problem]
}

/** Whether a text is the code of a problem. */
export function isProblem(text: string): text is Problem {
  return Object.hasOwn(grounds, text)
}
