import type { ObjectionKind, ObjectionResult } from '@esep/law'
import { graphqlEnum } from '../../shared/enum.ts'

/** {@link ObjectionKind} in GraphQL. */
export const ObjectionKindEnum = graphqlEnum<ObjectionKind>(
  'ObjectionKind',
  'What whoever holds a slip objects to.',
  {
    MISSING: { value: 'MISSING', description: 'What they asked is missing.' },
    NOT_MY_WORDS: { value: 'NOT_MY_WORDS', description: 'It is not what they said.' },
  },
)

/** {@link ObjectionResult} in GraphQL. */
export const ObjectionResultEnum = graphqlEnum<ObjectionResult>(
  'ObjectionResult',
  'What became of an objection.',
  {
    CORRECTED: { value: 'CORRECTED', description: 'The protocol was corrected.' },
    AS_RECORDED: {
      value: 'AS_RECORDED',
      description: 'The recording was heard: it is written down as it was said.',
    },
    NEW_APPEAL: {
      value: 'NEW_APPEAL',
      description: 'It was not said at the meeting, and was received as an appeal of its own.',
    },
    OTHER_MATTER: { value: 'OTHER_MATTER', description: 'The objection is about something else.' },
  },
)
