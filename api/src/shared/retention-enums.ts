import type { DeletedKind, HoldReason, RetentionStart } from '@esep/law'
import { graphqlEnum } from './enum.ts'

/** {@link RetentionStart} in GraphQL. */
export const RetentionStartEnum = graphqlEnum<RetentionStart>(
  'RetentionStart',
  'From which day the year of keeping is counted (¶32).',
  {
    MEETING: { value: 'meeting', description: 'The day of the meeting.' },
    LAST_CLOSED_ITEM: {
      value: 'lastClosedItem',
      description: 'The day on which the last of its items was answered or forwarded.',
    },
  },
)

/** {@link HoldReason} in GraphQL. */
export const HoldReasonEnum = graphqlEnum<HoldReason>(
  'HoldReason',
  'Why materials are kept longer than their time (¶32).',
  {
    CHECK: { value: 'CHECK', description: 'A check of what was raised is open.' },
    DISPUTE: { value: 'DISPUTE', description: 'Somebody disputes what is in them.' },
    COURT: { value: 'COURT', description: 'A court asks for them.' },
    INVESTIGATION: { value: 'INVESTIGATION', description: 'An internal investigation needs them.' },
  },
)

/** {@link DeletedKind} in GraphQL. */
export const DeletedKindEnum = graphqlEnum<DeletedKind>(
  'DeletedKind',
  'What was deleted of the materials of a meeting.',
  {
    REGISTER: { value: 'REGISTER', description: 'Entries in the register of those who came.' },
    MENTIONED: { value: 'MENTIONED', description: 'Notes of people who were spoken of.' },
    NAMES: {
      value: 'NAMES',
      description:
        'Names of those who were invited, awarded or asked for it; what is public stays.',
    },
    APPEALS: { value: 'APPEALS', description: 'What was raised and answered, word for word.' },
    PROTOCOLS: { value: 'PROTOCOLS', description: 'Protocols and reports, word for word.' },
    RECORDINGS: { value: 'RECORDINGS', description: 'Recordings.' },
    REVIEWS: { value: 'REVIEWS', description: 'What reviewers decided, and earlier versions.' },
    NOTES: {
      value: 'NOTES',
      description: 'Notes, letters, translations, slips, reports of leaks and other traces.',
    },
  },
)
