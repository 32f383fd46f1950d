import { DataloaderType, type Options } from '@mikro-orm/core'
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { MikroORM } from '@mikro-orm/postgresql'
import { Announcement } from '../internal/announcement/announcement.entity.ts'
import { Appeal } from '../internal/appeal/appeal.entity.ts'
import { AppealConcern } from '../internal/appeal/appeal-concern.entity.ts'
import { AppealPart } from '../internal/appeal/appeal-part.entity.ts'
import { AppealTranslation } from '../internal/appeal/appeal-translation.entity.ts'
import { ReferralHop } from '../internal/appeal/referral-hop.entity.ts'
import { TermExtension } from '../internal/appeal/term-extension.entity.ts'
import { Assembly } from '../internal/assembly/assembly.entity.ts'
import { AssemblyMember } from '../internal/assembly/assembly-member.entity.ts'
import { Award } from '../internal/award/award.entity.ts'
import { BodyAgreement } from '../internal/body-agreement/body-agreement.entity.ts'
import { ControlAssignment } from '../internal/control/control-assignment.entity.ts'
import { ControlClosure } from '../internal/control/control-closure.entity.ts'
import { ControlItem } from '../internal/control/control-item.entity.ts'
import { FindingCorrection } from '../internal/finding/finding-correction.entity.ts'
import { TouchedSubscriber } from '../internal/finding/touched.ts'
import { MaterialHold } from '../internal/hold/material-hold.entity.ts'
import { Invitation } from '../internal/invitation/invitation.entity.ts'
import { InvitationWaiver } from '../internal/invitation/invitation-waiver.entity.ts'
import { LeakReport } from '../internal/leak-report/leak-report.entity.ts'
import { HiddenWords } from '../internal/meeting/hidden-words.entity.ts'
import { Meeting } from '../internal/meeting/meeting.entity.ts'
import { MeetingChange } from '../internal/meeting/meeting-change.entity.ts'
import { MeetingPrecinct } from '../internal/meeting/meeting-precinct.entity.ts'
import { Notice } from '../internal/notice/notice.entity.ts'
import { NoticeAttempt } from '../internal/notice/notice-attempt.entity.ts'
import { Official } from '../internal/official/official.entity.ts'
import { PastEdition } from '../internal/outcome/edition.entity.ts'
import { ItemHeading } from '../internal/outcome/item-heading.entity.ts'
import { Outcome } from '../internal/outcome/outcome.entity.ts'
import { ReviewDecision } from '../internal/outcome/review-decision.entity.ts'
import { Mentioned } from '../internal/participant/mentioned.entity.ts'
import { Participant } from '../internal/participant/participant.entity.ts'
import { RegisterImport } from '../internal/participant/register-import.entity.ts'
import { District } from '../internal/precinct/district.entity.ts'
import { HandOver } from '../internal/precinct/hand-over.entity.ts'
import { HouseRange } from '../internal/precinct/house-range.entity.ts'
import { PoliceBody } from '../internal/precinct/police-body.entity.ts'
import { Precinct } from '../internal/precinct/precinct.entity.ts'
import { PrecinctBorder } from '../internal/precinct/precinct-border.entity.ts'
import { PrecinctPoint } from '../internal/precinct/precinct-point.entity.ts'
import { PrecinctSuccession } from '../internal/precinct/precinct-succession.entity.ts'
import { Region } from '../internal/precinct/region.entity.ts'
import { Protocol } from '../internal/protocol/protocol.entity.ts'
import { ProtocolSignature } from '../internal/protocol/protocol-signature.entity.ts'
import { CarriedAppeal } from '../internal/report/carried-appeal.entity.ts'
import { Report } from '../internal/report/report.entity.ts'
import { ReportFigure } from '../internal/report/report-figure.entity.ts'
import { ReportSource } from '../internal/report/report-source.entity.ts'
import { Request } from '../internal/request/request.entity.ts'
import { AppealRecord } from '../internal/slip/appeal-record.entity.ts'
import { SlipSubscriber } from '../internal/slip/changed.ts'
import { Slip } from '../internal/slip/slip.entity.ts'
import { SlipObjection } from '../internal/slip/slip-objection.entity.ts'
import { Appointment } from '../internal/staff/appointment.entity.ts'
import { Session } from '../internal/staff/session.entity.ts'
import { SignInAttempt } from '../internal/staff/sign-in-attempt.entity.ts'
import { Staff } from '../internal/staff/staff.entity.ts'
import { Video } from '../internal/video/video.entity.ts'
import { publicEntities } from './public-orm.ts'
import { ReturningDriver } from './returning-driver.ts'

/** The tables of what staff do. */
const internalEntities = [
  Region,
  District,
  PoliceBody,
  PrecinctPoint,
  Precinct,
  PrecinctBorder,
  PrecinctSuccession,
  HouseRange,
  Staff,
  Appointment,
  Session,
  SignInAttempt,
  Meeting,
  MeetingPrecinct,
  MeetingChange,
  Announcement,
  Assembly,
  AssemblyMember,
  BodyAgreement,
  Invitation,
  InvitationWaiver,
  RegisterImport,
  Participant,
  Mentioned,
  Official,
  Protocol,
  ProtocolSignature,
  Report,
  ReportFigure,
  ReportSource,
  Appeal,
  AppealTranslation,
  AppealPart,
  AppealConcern,
  ReferralHop,
  TermExtension,
  Notice,
  NoticeAttempt,
  AppealRecord,
  Slip,
  SlipObjection,
  CarriedAppeal,
  ControlItem,
  ControlAssignment,
  ControlClosure,
  Award,
  Outcome,
  ReviewDecision,
  HiddenWords,
  PastEdition,
  ItemHeading,
  LeakReport,
  FindingCorrection,
  Request,
  Video,
  MaterialHold,
  HandOver,
]

/** All schemas: staff write what residents read in the transaction of their act. */
export function internalConfig(clientUrl: string): Partial<Options<ReturningDriver>> {
  return {
    driver: ReturningDriver,
    clientUrl,
    entities: [...internalEntities, ...publicEntities],
    subscribers: [new TouchedSubscriber(), new SlipSubscriber()],
    metadataProvider: ReflectMetadataProvider,
    schemaGenerator: {
      ignoreSchema: ['public', 'graphile_worker'],
      ignoreRoutines: true,
      ignoreTriggers: true,
      // NOTE: what is written and read by the thousand, in plain SQL, has no entity.
      skipTables: [
        'migration',
        'policy_edition',
        'duty_cell',
        'judged_night',
        'finding',
        'judging',
        'days_off_file',
        'days_off',
        'term_change',
        'purge',
        'deletion',
      ],
      skipViews: ['searched_outcome', 'searched_item'],
    },
    forceUtcTimezone: true,
    dataloader: DataloaderType.ALL,
    pool: { max: 8 },
  }
}

/** Opens the database of the staff's process. */
export function openInternalOrm(clientUrl: string): Promise<MikroORM> {
  return MikroORM.init(internalConfig(clientUrl))
}
