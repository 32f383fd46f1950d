import type { Policy } from '@esep/law'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { RetentionStartEnum } from '../../shared/retention-enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { MoveReasonEnum } from '../meeting/enums.ts'
import { RegistrationRules } from '../participant/registration-rules.ts'
import {
  AdjacencyEnum,
  ClosingEvidenceEnum,
  DateMoveEnum,
  LateSignBoundaryEnum,
  NoticeChannelsEnum,
  NoticeCountingEnum,
  OralRegistrationEnum,
  QuarterByEnum,
  QuestionCountsAsEnum,
} from './enums.ts'

/** Everything that may be read in another way; the zone of the calendar is none of it. */
export type Reading = Omit<Policy, 'zone'>

/** Hours of the day, the second not included. */
@ObjectType({ description: 'Hours of the day, Monday to Friday.' })
class WorkingHours {
  @Field(() => Int)
  readonly from!: number

  @Field(() => Int, { description: 'Not included.' })
  readonly until!: number
}

@InputType()
class WorkingHoursInput {
  @Field(() => Int)
  readonly from!: number

  @Field(() => Int, { description: 'Not included.' })
  readonly until!: number
}

/** How the order is read where it leaves room. */
@ObjectType('Policy', { description: 'How the order is read where it leaves room.' })
export class PolicyType {}

/** Another way to read it. */
@InputType({ description: 'What is not mentioned is read as it is read today.' })
export class PolicyInput {}

interface Described {
  readonly type: () => object
  readonly says: string
}

const fields: Readonly<Record<Exclude<keyof Reading, 'workingHours' | 'registration'>, Described>> =
  {
    inForceSince: { type: () => DayScalar, says: 'The first day on which reports are owed (¶26).' },
    quarterBy: {
      type: () => QuarterByEnum,
      says: 'Which quarter has a meeting over midnight (¶26).',
    },
    servedDays: { type: () => Int, says: 'Days in post from which a report is owed (¶22(13)).' },
    noticeDays: { type: () => Int, says: 'Calendar days of notice (¶27).' },
    noticeCounting: { type: () => NoticeCountingEnum, says: 'How they are counted (¶27).' },
    noticeChannels: { type: () => NoticeChannelsEnum, says: 'Where residents are told (¶27).' },
    dateMove: { type: () => DateMoveEnum, says: 'What another date means (¶27).' },
    excusingReasons: {
      type: () => [MoveReasonEnum],
      says: 'Reasons that make a late change a deviation (¶27).',
    },
    joinLinkIsPlace: { type: () => Boolean, says: 'Whether another link is another place (¶27).' },
    initiatorsShare: { type: () => Int, says: 'Hundredths of the members who convene (¶27).' },
    adjacency: { type: () => AdjacencyEnum, says: 'What makes precincts adjacent (¶27).' },
    questionCountsAs: {
      type: () => QuestionCountsAsEnum,
      says: 'What a question counts as (¶31).',
    },
    lateSignBoundary: { type: () => LateSignBoundaryEnum, says: 'By when one signs (¶32).' },
    answerWorkingDays: { type: () => Int, says: 'Working days for an answer (¶32).' },
    referWorkingDays: { type: () => Int, says: 'Working days for forwarding (¶32).' },
    extensionMonths: { type: () => Int, says: 'Months by which a term is extended (¶32).' },
    noticeWorkingDays: { type: () => Int, says: 'Working days for telling of an extension (¶32).' },
    noticeAttempts: { type: () => Int, says: 'Attempts before somebody could not be told (¶32).' },
    overdueMarginDays: {
      type: () => Int,
      says: 'Working days left open where moved days off are not loaded.',
    },
    oralRegistration: {
      type: () => OralRegistrationEnum,
      says: 'When what is said aloud counts as registered (¶32).',
    },
    officeClosesAt: { type: () => Int, says: 'The hour at which the office closes (¶32).' },
    retentionStart: { type: () => RetentionStartEnum, says: 'From when keeping is counted (¶32).' },
    retentionYears: { type: () => Int, says: 'Years for which materials are kept (¶32).' },
    videoGapShare: {
      type: () => Int,
      says: 'Hundredths of a meeting that may be missing in its recordings (¶32).',
    },
    videoMegabytes: { type: () => Int, says: 'The largest recording, in millions of bytes.' },
    closingEvidence: {
      type: () => ClosingEvidenceEnum,
      says: 'What shows that something was carried out (¶33).',
    },
    decisionDays: { type: () => Int, says: 'Days for carrying out a decision (¶33).' },
    leakReportDays: { type: () => Int, says: 'Days for which a closed report of a leak is kept.' },
    smallCount: { type: () => Int, says: 'The least count of people that is published (¶29).' },
  }

for (const [name, { type, says }] of Object.entries(fields)) {
  Field(type, { description: says })(PolicyType.prototype, name)
  Field(type, { nullable: true, description: says })(PolicyInput.prototype, name)
}
const hours = 'Hours at which most residents are at work (¶27).'
Field(() => WorkingHours, { description: hours })(PolicyType.prototype, 'workingHours')
Field(() => WorkingHoursInput, { nullable: true, description: hours })(
  PolicyInput.prototype,
  'workingHours',
)

const registers = 'How participants are registered, for each form of meeting (¶32).'
Field(() => [RegistrationRules], { description: registers })(PolicyType.prototype, 'registration')
Field(() => [RegistrationRules], { nullable: true, description: registers })(
  PolicyInput.prototype,
  'registration',
)

/** The policy in force with what is given over it. */
export function readAs(given: Partial<Reading>, inForce: Policy): Policy {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined)
  return { ...inForce, ...Object.fromEntries(said) }
}
