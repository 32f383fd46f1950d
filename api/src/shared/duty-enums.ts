import {
  type Duty,
  duties,
  dutyName,
  type GroundKind,
  type Purpose,
  type Remark,
  remarks,
  type Verdict,
} from '@esep/law'
import { graphqlEnum, graphqlList } from './enum.ts'

/** {@link Duty} in GraphQL. */
export const DutyEnum = graphqlEnum<Duty>(
  'Duty',
  'What the order asks and a machine can check, in the order of its paragraphs; `dutyName` says it in words.',
  Object.fromEntries(
    duties.map((duty) => [duty, { value: duty, description: `${dutyName(duty, 'en')}.` }]),
  ),
)

/** {@link Verdict} in GraphQL. */
export const VerdictEnum = graphqlEnum<Verdict>(
  'FindingVerdict',
  'What can be said of a duty on a day; nothing is guessed.',
  {
    MET: { value: 'met', description: 'It was met.' },
    MET_WITH_DEVIATION: {
      value: 'met_with_deviation',
      description: 'It was met, with a deviation that has its reason.',
    },
    UNMET: { value: 'unmet', description: 'It was not met.' },
    NOT_DUE: { value: 'not_due', description: 'Its time has not come yet.' },
    CANNOT_BE_MET: {
      value: 'cannot_be_met',
      description: 'It can no longer be met, although its time has not run out.',
    },
    UNKNOWN: { value: 'unknown', description: 'A fact is missing on which it depends.' },
    NOT_APPLICABLE: { value: 'not_applicable', description: 'The order does not ask it here.' },
  },
)

/** {@link Purpose} in GraphQL. */
export const PurposeEnum = graphqlEnum<Purpose>(
  'Purpose',
  'What report meetings are held for (¶25).',
  {
    ACCOUNTABILITY: {
      value: 'ACCOUNTABILITY',
      description: 'Transparency, responsibility and accountability to the local community.',
    },
    TRUST: { value: 'TRUST', description: 'Trust of citizens in the police.' },
    INFORMATION: {
      value: 'INFORMATION',
      description: 'Informing citizens on prevention, public order and the fight against crime.',
    },
    PUBLIC_CONTROL: { value: 'PUBLIC_CONTROL', description: 'A system of public control.' },
    COOPERATION: {
      value: 'COOPERATION',
      description: 'Working together with state bodies, associations, organisations and citizens.',
    },
  },
)

/** {@link GroundKind} in GraphQL. */
export const GroundKindEnum = graphqlEnum<GroundKind>('GroundKind', 'What a finding may rest on.', {
  MEETING: { value: 'MEETING', description: 'A meeting.' },
  ANNOUNCEMENT: { value: 'ANNOUNCEMENT', description: 'Where and when residents were told of it.' },
  CHANGE: { value: 'CHANGE', description: 'That its day, hour or place was changed.' },
  APPOINTMENT: { value: 'APPOINTMENT', description: 'Since when an officer serves.' },
  INVITATION: { value: 'INVITATION', description: 'An invitation, and whether they came.' },
  REPORT: { value: 'REPORT', description: 'What was written down of the report.' },
  APPEAL: { value: 'APPEAL', description: 'What a resident put forward.' },
  POLICY: { value: 'POLICY', description: 'The reading of the order itself.' },
})

/** {@link Remark} in GraphQL. */
export const RemarkEnum = graphqlList<Remark>(
  'Remark',
  'A word of warning beside a finding; it changes no verdict.',
  remarks,
)
