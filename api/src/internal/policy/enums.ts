import type { Policy } from '@esep/law'
import { graphqlEnum } from '../../shared/enum.ts'

/** How the day of announcing counts (¶27). */
export const NoticeCountingEnum = graphqlEnum<Policy['noticeCounting']>(
  'NoticeCounting',
  'Whether the day of the announcement counts among the days of notice (¶27).',
  {
    INCLUSIVE: { value: 'inclusive', description: 'It counts.' },
    CLEAR_DAYS: { value: 'clearDays', description: 'It does not.' },
  },
)

/** In how many channels residents are told (¶27). */
export const NoticeChannelsEnum = graphqlEnum<Policy['noticeChannels']>(
  'NoticeChannels',
  'In how many of the three kinds of channel residents must be told (¶27).',
  {
    ALL: { value: 'all', description: 'In each of them.' },
    ANY: { value: 'any', description: 'In one of them.' },
  },
)

/** What a new date does (¶27). */
export const DateMoveEnum = graphqlEnum<Policy['dateMove']>(
  'DateMove',
  'What another date of a meeting means (¶27).',
  {
    RESTARTS_NOTICE: { value: 'restartsNotice', description: 'It needs its full notice again.' },
    LIKE_ANY_CHANGE: { value: 'likeAnyChange', description: 'It counts like another hour.' },
  },
)

/** To which quarter a meeting over midnight belongs (¶26). */
export const QuarterByEnum = graphqlEnum<Policy['quarterBy']>(
  'QuarterBy',
  'Which quarter has a meeting that goes on past midnight (¶26).',
  {
    START: { value: 'start', description: 'That of its beginning.' },
    END: { value: 'end', description: 'That of its end.' },
  },
)

/** What makes precincts adjacent (¶27). */
export const AdjacencyEnum = graphqlEnum<Policy['adjacency']>(
  'Adjacency',
  'What makes precincts adjacent (¶27).',
  {
    EDGE: { value: 'edge', description: 'A stretch of border that they share.' },
    CORNER: { value: 'corner', description: 'A corner already.' },
  },
)

/** What a question counts as (¶31). */
export const QuestionCountsAsEnum = graphqlEnum<Policy['questionCountsAs']>(
  'QuestionCountsAs',
  'What a question counts as among complaints, proposals and remarks (¶31).',
  {
    NOTHING: { value: 'nothing', description: 'As nothing.' },
    REMARK: { value: 'remark', description: 'As a remark.' },
  },
)

/** By when a protocol is signed (¶32). */
export const LateSignBoundaryEnum = graphqlEnum<Policy['lateSignBoundary']>(
  'LateSignBoundary',
  'By the end of which day a protocol is signed (¶32).',
  {
    DAY_ENDED: { value: 'dayEnded', description: 'Of the day on which the meeting ended.' },
    DAY_STARTED: { value: 'dayStarted', description: 'Of the day on which it began.' },
  },
)

/** When what is said aloud counts as registered (¶32). */
export const OralRegistrationEnum = graphqlEnum<Policy['oralRegistration']>(
  'OralRegistration',
  'When what is said aloud at a meeting counts as registered (¶32).',
  {
    BY_OFFICE_HOURS: {
      value: 'byOfficeHours',
      description: 'That day while the office is open, or else the next working day.',
    },
    AT_MEETING: {
      value: 'atMeeting',
      description: 'That day, whatever the hour, when it is received at the meeting.',
    },
  },
)

/** What shows that something was carried out (¶33). */
export const ClosingEvidenceEnum = graphqlEnum<Policy['closingEvidence']>(
  'ClosingEvidence',
  'What shows that an item of a protocol was carried out (¶33).',
  {
    WORDS: { value: 'words', description: 'Words alone are enough.' },
    DOCUMENT: { value: 'document', description: 'A file or an address is asked for.' },
  },
)
