/**
 * Why a duty comes to its verdict: each is a sentence in three languages, which may name a day, a number of days, a
 * count and a list.
 */
export const causes = [
  // The quarter
  'ORDER_NOT_IN_FORCE',
  'ORDER_NEW',
  'NO_FULL_QUARTER',
  'BEFORE_RECORDS',
  'HELD',
  'NONE_YET',
  'NONE_HELD',
  'POST_VACANT',
  'MEETING_UNACCOUNTED',

  // The inspector
  'REPORTED',
  'SERVED_BRIEFLY',
  'DID_NOT_REPORT',
  'REPORT_UNKNOWN',

  // Lawful notice in the quarter
  'GIVEN_IN_TIME',
  'ANNOUNCED_AHEAD',
  'STILL_POSSIBLE',
  'TIME_HAS_PASSED',
  'NONE_IN_TIME',
  'GIVEN_LATE',
  'NOTICE_UNKNOWN',

  // The meeting
  'NOT_HELD',
  'STILL_AHEAD',
  'CHANNEL_IN_TIME',
  'CHANNEL_LATE',
  'CHANNEL_INCOMPLETE',
  'CHANNEL_MISSING',
  'UNANNOUNCED',
  'UNCHANGED',
  'CHANGED_IN_TIME',
  'CHANGED_WITH_REASON',
  'CHANGED_LATE',
  'PRESENT',
  'ABSENT',
  'PRESENCE_UNKNOWN',
  'TIME_JUSTIFIED',
  'TIME_UNJUSTIFIED',
  'PLACE_FITS',
  'PLACE_SMALL',
  'PLACE_UNKNOWN',
  'ONLINE',
  'NO_ASSEMBLY',
  'CONVENED_BY_AKIM',
  'CONVENED_BY_MEMBERS',
  'TOO_FEW_INITIATORS',
  'CONVENOR_UNKNOWN',
  'NOT_JOINT',
  'JOINED_LAWFULLY',
  'NOT_ADJOINING',
  'ONE_INSPECTOR',
  'NOT_AGREED',
  'JOINING_UNKNOWN',
  'ALL_INVITED',
  'NOT_INVITED',
  'SOURCED',
  'UNSOURCED',
  'NO_FIGURES',
  'REPORT_MISSING',
  'REPORT_COMPLETE',
  'SECTIONS_MISSING',
  'FIRST_REPORT',
  'EARLIER_APPEALS_TOLD',
  'EARLIER_APPEALS_UNTOLD',
  'NOTHING_CARRIED',
  'ALL_ANSWERED',
  'ANSWERS_MISSING',
  'NOTHING_RAISED',
  'APPEALS_UNKNOWN',
] as const

/** One of {@link causes}. */
export type Cause = (typeof causes)[number]
