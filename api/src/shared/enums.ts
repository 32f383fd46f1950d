import type {
  AkimLevel,
  Answer,
  AnswerState,
  AppealKind,
  CarriedState,
  ChangeWeight,
  Channel,
  Convenor,
  Form,
  ReportSection,
  SourceKind,
  TimeBasis,
  Topic,
} from '@esep/law'
import { graphqlEnum } from './enum.ts'

/** {@link Form} in GraphQL. */
export const FormEnum = graphqlEnum<Form>('MeetingForm', 'Where a meeting is held (¶27).', {
  INDOORS: { value: 'INDOORS', description: 'In a hall.' },
  OUTDOORS: { value: 'OUTDOORS', description: 'On open ground.' },
  ONLINE: { value: 'ONLINE', description: 'Online, by a link.' },
})

/** {@link AppealKind} in GraphQL. */
export const AppealKindEnum = graphqlEnum<AppealKind>(
  'AppealKind',
  'What a resident put forward (¶31).',
  {
    COMPLAINT: { value: 'complaint', description: 'A complaint.' },
    PROPOSAL: { value: 'proposal', description: 'A proposal.' },
    REMARK: { value: 'remark', description: 'A remark.' },
    QUESTION: { value: 'question', description: 'A plain question; the order does not count it.' },
  },
)

/** {@link Answer} in GraphQL. */
export const AnswerEnum = graphqlEnum<Answer>(
  'AnswerGiven',
  'How far an appeal was answered at the meeting itself (¶31).',
  {
    FULL: { value: 'full', description: 'In full.' },
    PARTIAL: { value: 'partial', description: 'In part: a check was opened.' },
    NONE: { value: 'none', description: 'Not at all: a check was opened.' },
  },
)

/** {@link AnswerState} in GraphQL. */
export const AnswerStateEnum = graphqlEnum<AnswerState>(
  'AnswerState',
  'What has become of an appeal by today (¶31, ¶32).',
  {
    ANSWERED: { value: 'ANSWERED', description: 'Answered in full at the meeting.' },
    CHECKING: { value: 'CHECKING', description: 'A check is under way, within its term.' },
    FORWARDED: { value: 'FORWARDED', description: 'Forwarded to the body it belongs to.' },
    DONE: { value: 'DONE', description: 'Answered later.' },
    OVERDUE: { value: 'OVERDUE', description: 'The term for an answer has passed without one.' },
  },
)

/** {@link CarriedState} in GraphQL. */
export const CarriedStateEnum = graphqlEnum<CarriedState>(
  'CarriedState',
  'What a report says of an appeal that an earlier one left open (¶30).',
  {
    CHECKING: { value: 'CHECKING', description: 'It is still being checked.' },
    DONE: { value: 'DONE', description: 'It is done.' },
    FORWARDED: { value: 'FORWARDED', description: 'Another body has it.' },
    DECLINED: { value: 'DECLINED', description: 'It was declined.' },
  },
)

/** {@link Topic} in GraphQL. */
export const TopicEnum = graphqlEnum<Topic>('Topic', 'What an appeal is about.', {
  NOISE: { value: 'noise', description: 'Noise.' },
  TRAFFIC: { value: 'traffic', description: 'Road traffic.' },
  PARKING: { value: 'parking', description: 'Parking.' },
  LIGHTING: { value: 'lighting', description: 'Street and yard lighting.' },
  THEFT: { value: 'theft', description: 'Theft.' },
  FRAUD: { value: 'fraud', description: 'Fraud.' },
  DRUGS_ALCOHOL: { value: 'drugs_alcohol', description: 'Drugs and alcohol.' },
  DOMESTIC_VIOLENCE: { value: 'domestic_violence', description: 'Domestic violence.' },
  CHILDREN_SCHOOL: { value: 'children_school', description: 'Children and school.' },
  ANIMALS: { value: 'animals', description: 'Animals.' },
  HOUSING: { value: 'housing', description: 'Housing and utilities.' },
  MIGRATION: { value: 'migration', description: 'Migration.' },
  OTHER: { value: 'other', description: 'Anything else.' },
})

/** Whether an officer holds a post or stands in for its holder. */
export const AppointmentKindEnum = graphqlEnum<'permanent' | 'acting'>(
  'AppointmentKind',
  'Whether an officer holds a post or stands in.',
  {
    PERMANENT: { value: 'permanent', description: 'Appointed to the post.' },
    ACTING: { value: 'acting', description: 'Acting while the post is vacant or its holder away.' },
  },
)

/** {@link ReportSection} in GraphQL. */
export const ReportSectionEnum = graphqlEnum<ReportSection>(
  'ReportSection',
  'A heading of the inspector’s report (¶30).',
  {
    CRIME_SITUATION: { value: 'CRIME_SITUATION', description: 'The crime situation.' },
    MEASURES: { value: 'MEASURES_TO_STABILISE', description: 'Measures to stabilise it.' },
    PREVENTION: { value: 'PREVENTION', description: 'Preventive work.' },
    CITIZENS: { value: 'INVOLVING_CITIZENS', description: 'Citizens who keep public order.' },
    LEGISLATION: { value: 'LEGISLATION', description: 'Changes in the law on prevention.' },
    APPEALS: {
      value: 'COMPLAINTS_AND_APPEALS',
      description: 'What was done about complaints and appeals, also those of earlier reports.',
    },
  },
)

/** {@link SourceKind} in GraphQL. */
export const SourceKindEnum = graphqlEnum<SourceKind>(
  'SourceKind',
  'From what a report may be drawn, as the order lists it (¶29).',
  {
    STATE_STATISTICS: { value: 'STATE_STATISTICS', description: 'Statistics of the state.' },
    DEPARTMENTAL_STATISTICS: {
      value: 'DEPARTMENTAL_STATISTICS',
      description: 'Statistics of the police themselves.',
    },
    APPEALS: { value: 'APPEALS', description: 'Appeals of people and organisations.' },
    PUBLIC_COUNCILS: { value: 'PUBLIC_COUNCILS', description: 'Appeals of public councils.' },
    PUBLIC_ASSOCIATIONS: {
      value: 'PUBLIC_ASSOCIATIONS',
      description: 'Representatives of public organisations and associations.',
    },
    PROGRAMMES: {
      value: 'PROGRAMMES',
      description: 'Programmes against crime, of the state or a region.',
    },
    OPINION_STUDIES: {
      value: 'OPINION_STUDIES',
      description: 'Studies of what people think of the police.',
    },
    MASS_MEDIA: { value: 'MASS_MEDIA', description: 'What the mass media wrote of the police.' },
  },
)

/** {@link Channel} in GraphQL. */
export const ChannelEnum = graphqlEnum<Channel>(
  'Channel',
  'Where the population was told of a meeting (¶27).',
  {
    MASS_MEDIA: { value: 'MASS_MEDIA', description: 'The mass media.' },
    SOCIAL_NETWORK: { value: 'SOCIAL_NETWORK', description: 'A social network.' },
    EMPLOYERS: { value: 'EMPLOYERS', description: 'Enterprises, institutions and organisations.' },
    OTHER: { value: 'OTHER', description: 'Another way.' },
  },
)

/** {@link ChangeWeight} in GraphQL. */
export const ChangeWeightEnum = graphqlEnum<ChangeWeight>(
  'ChangeWeight',
  'How a change of hour or place stands to the notice of ten days (¶27).',
  {
    NONE: { value: 'none', description: 'It came in good time.' },
    DEVIATION: { value: 'deviation', description: 'It came late, for a reason that excuses it.' },
    BREACH: { value: 'breach', description: 'It came late, without such a reason.' },
  },
)

/** {@link TimeBasis} in GraphQL. */
export const TimeBasisEnum = graphqlEnum<TimeBasis>(
  'TimeBasis',
  'What shows that an hour is the most convenient one (¶27).',
  {
    REASON: { value: 'REASON', description: 'A reason.' },
    POLL: {
      value: 'POLL',
      description: 'What residents answered when they were asked.',
    },
  },
)

/** {@link Convenor} in GraphQL. */
export const ConvenorEnum = graphqlEnum<Convenor>(
  'Convenor',
  'Who convened an assembly of the local community (¶27).',
  {
    AKIM: { value: 'AKIM', description: 'The akim of the unit.' },
    INITIATIVE_GROUP: {
      value: 'INITIATIVE_GROUP',
      description: 'At least one in ten of the members who were delegated to it.',
    },
  },
)

/** {@link AkimLevel} in GraphQL. */
export const AkimLevelEnum = graphqlEnum<AkimLevel>(
  'AkimLevel',
  'Akims of which units may convene an assembly (¶27).',
  {
    CITY_OF_DISTRICT: {
      value: 'CITY_OF_DISTRICT',
      description: 'A city of district significance.',
    },
    VILLAGE: { value: 'VILLAGE', description: 'A village.' },
    SETTLEMENT: { value: 'SETTLEMENT', description: 'A settlement.' },
    RURAL_DISTRICT: {
      value: 'RURAL_DISTRICT',
      description: 'A rural district.',
    },
  },
)
