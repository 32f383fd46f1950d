import 'reflect-metadata'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AnnouncementRecord } from './announcement/record.ts'
import { AnnouncementStrike } from './announcement/strike.ts'
import { AppealAnswer } from './appeal/answer.ts'
import { AppealResolver } from './appeal/appeal.resolver.ts'
import { AppealExtend } from './appeal/extend.ts'
import { AppealMark } from './appeal/mark.ts'
import { OpenAppealsQuery } from './appeal/open-appeals.ts'
import { AppealPassOn } from './appeal/pass-on.ts'
import { AppealRaise } from './appeal/raise.ts'
import { AppealRefer } from './appeal/refer.ts'
import { AppealReturn } from './appeal/return.ts'
import { ReturnedAppealsQuery } from './appeal/returned-appeals.ts'
import { AppealSort } from './appeal/sort.ts'
import { AppealSplit } from './appeal/split.ts'
import { AppealThreadResolver, ThreadStepResolver } from './appeal/thread.resolver.ts'
import { AppealTranslate } from './appeal/translate.ts'
import { AppointmentResolver } from './appointment/appointment.resolver.ts'
import { AppointmentBegin } from './appointment/begin.ts'
import { AppointmentEnd } from './appointment/end.ts'
import { AssemblyConvene } from './assembly/convene.ts'
import { AssemblyMemberAdd } from './assembly/member-add.ts'
import { AssemblyMemberIdentify } from './assembly/member-identify.ts'
import { AssemblyMemberLeave } from './assembly/member-leave.ts'
import { AssemblyMemberSign } from './assembly/member-sign.ts'
import { AssemblyMemberWithdraw } from './assembly/member-withdraw.ts'
import { AwardConsent } from './award/consent.ts'
import { AwardGive } from './award/give.ts'
import { AwardStrike } from './award/strike.ts'
import { AwardWithdrawConsent } from './award/withdraw-consent.ts'
import { BodyAgreementAgree } from './body-agreement/agree.ts'
import { BodyAgreementResolver } from './body-agreement/body-agreement.resolver.ts'
import type { InternalContext } from './context.ts'
import { ControlClose } from './control/close.ts'
import { ControlAssignmentResolver } from './control/control-assignment.resolver.ts'
import { ControlClosureResolver } from './control/control-closure.resolver.ts'
import { ControlItemResolver } from './control/control-item.resolver.ts'
import { ControlItemsQuery } from './control/control-items.ts'
import { ControlDigestQuery } from './control/digest.ts'
import { ControlReopen } from './control/reopen.ts'
import { DaysOffLoad } from './days-off/load.ts'
import { WorkCalendarQuery } from './days-off/work-calendar.ts'
import { DeadlinesQuery } from './deadline/deadlines.ts'
import { FindingCorrect } from './finding/correct.ts'
import { DutiesQuery } from './finding/duties.ts'
import { FindingResolver } from './finding/finding.resolver.ts'
import { FindingCorrectionResolver } from './finding/finding-correction.resolver.ts'
import { FindingsQuery } from './finding/findings.ts'
import { FindingRestore } from './finding/restore.ts'
import { HoldLift } from './hold/lift.ts'
import { HoldPlace } from './hold/place.ts'
import { InvitationAnswer } from './invitation/answer.ts'
import { InvitationDraft } from './invitation/draft.ts'
import { InvitationSend } from './invitation/send.ts'
import { InvitationUnwaive } from './invitation/unwaive.ts'
import { InvitationWaive } from './invitation/waive.ts'
import { LeakReportClose } from './leak-report/close.ts'
import { LeakReportResolver } from './leak-report/leak-report.resolver.ts'
import { LeakReportsQuery } from './leak-report/leak-reports.ts'
import { MeetingAnnounce } from './meeting/announce.ts'
import { MeetingCancel } from './meeting/cancel.ts'
import { MeetingHold } from './meeting/hold.ts'
import { MeetingResolver } from './meeting/meeting.resolver.ts'
import { MeetingQuery } from './meeting/meeting.ts'
import { MeetingChangeResolver } from './meeting/meeting-change.resolver.ts'
import { MeetingPrecinctResolver } from './meeting/meeting-precinct.resolver.ts'
import { MeetingsQuery } from './meeting/meetings.ts'
import { MeetingMiss } from './meeting/miss.ts'
import { MeetingMove } from './meeting/move.ts'
import { MeetingPrepare } from './meeting/prepare.ts'
import { MeetingSchedule } from './meeting/schedule.ts'
import { NoticeGiveUp } from './notice/give-up.ts'
import { NoticeResolver } from './notice/notice.resolver.ts'
import { NoticePrint } from './notice/print.ts'
import { NoticeTry } from './notice/try.ts'
import { OfficialDismiss } from './official/dismiss.ts'
import { OfficialResolver } from './official/official.resolver.ts'
import { OfficialRecognise } from './official/recognise.ts'
import { AwaitingReviewQuery } from './outcome/awaiting-review.ts'
import { OutcomePublish } from './outcome/publish.ts'
import { OutcomeReview } from './outcome/review.ts'
import { ToReviewQuery } from './outcome/to-review.ts'
import { OutcomeWithdraw } from './outcome/withdraw.ts'
import { ParticipantImport } from './participant/import.ts'
import { ParticipantMention } from './participant/mention.ts'
import { ParticipantResolver } from './participant/participant.resolver.ts'
import { ParticipantRegister } from './participant/register.ts'
import { ParticipantUnmention } from './participant/unmention.ts'
import { PolicyAdopt } from './policy/adopt.ts'
import { PolicyDifferencesQuery } from './policy/differences.ts'
import { PoliciesQuery } from './policy/policies.ts'
import { PointHeadAppoint } from './precinct/appoint-head.ts'
import { HandOverResolver } from './precinct/hand-over.resolver.ts'
import { PrecinctMerge } from './precinct/merge.ts'
import { PrecinctPointsQuery } from './precinct/points.ts'
import { PrecinctResolver } from './precinct/precinct.resolver.ts'
import { PrecinctPointResolver } from './precinct/precinct-point.resolver.ts'
import { PrecinctsQuery } from './precinct/precincts.ts'
import { PrecinctSplit } from './precinct/split.ts'
import { PrecinctTransfer } from './precinct/transfer.ts'
import { ProtocolCorrect } from './protocol/correct.ts'
import { ProtocolResolver } from './protocol/protocol.resolver.ts'
import { ProtocolSignatureResolver } from './protocol/protocol-signature.resolver.ts'
import { ProtocolRecord } from './protocol/record.ts'
import { ProtocolSign } from './protocol/sign.ts'
import { ProtocolToSignQuery } from './protocol/to-sign.ts'
import { LedgerResolver } from './report/ledger.resolver.ts'
import { SlipObjectionClose } from './slip/close-objection.ts'
import { SlipIssue } from './slip/issue.ts'
import { SlipReissue } from './slip/reissue.ts'
import { SlipResolver } from './slip/slip.resolver.ts'
import { SlipObjectionResolver } from './slip/slip-objection.resolver.ts'
import { SlipObjectionsQuery } from './slip/slip-objections.ts'
import { ColleaguesQuery } from './staff/colleagues.ts'
import { MeQuery } from './staff/me.ts'
import { StaffSignIn } from './staff/sign-in.ts'
import { StaffSignOut } from './staff/sign-out.ts'
import { StaffResolver } from './staff/staff.resolver.ts'
import { VideoRecord } from './video/record.ts'
import { VideoStrike } from './video/strike.ts'

const resolvers = [
  MeQuery,
  StaffSignIn,
  StaffSignOut,
  MeetingSchedule,
  MeetingPrepare,
  AssemblyMemberAdd,
  AssemblyMemberSign,
  AssemblyMemberWithdraw,
  AssemblyMemberLeave,
  AssemblyMemberIdentify,
  AssemblyConvene,
  BodyAgreementAgree,
  BodyAgreementResolver,
  MeetingAnnounce,
  AnnouncementRecord,
  AnnouncementStrike,
  MeetingMove,
  MeetingCancel,
  MeetingMiss,
  MeetingHold,
  MeetingsQuery,
  MeetingQuery,
  MeetingResolver,
  MeetingChangeResolver,
  MeetingPrecinctResolver,
  InvitationDraft,
  InvitationSend,
  InvitationWaive,
  InvitationUnwaive,
  InvitationAnswer,
  ParticipantRegister,
  ParticipantImport,
  ParticipantResolver,
  ParticipantMention,
  ParticipantUnmention,
  AppealRaise,
  AppealTranslate,
  AppealAnswer,
  AppealRefer,
  AppealPassOn,
  AppealReturn,
  AppealMark,
  AppealSort,
  AppealSplit,
  AppealExtend,
  AppealThreadResolver,
  ThreadStepResolver,
  SlipIssue,
  SlipReissue,
  SlipResolver,
  SlipObjectionsQuery,
  SlipObjectionResolver,
  SlipObjectionClose,
  OpenAppealsQuery,
  ReturnedAppealsQuery,
  DeadlinesQuery,
  NoticePrint,
  NoticeTry,
  NoticeGiveUp,
  NoticeResolver,
  WorkCalendarQuery,
  DaysOffLoad,
  AppealResolver,
  LedgerResolver,
  ProtocolRecord,
  ProtocolToSignQuery,
  ProtocolSign,
  ProtocolCorrect,
  ProtocolResolver,
  ProtocolSignatureResolver,
  VideoRecord,
  VideoStrike,
  HoldPlace,
  HoldLift,
  ControlItemsQuery,
  ControlDigestQuery,
  ControlClose,
  ControlReopen,
  ControlItemResolver,
  ControlAssignmentResolver,
  ControlClosureResolver,
  AwardGive,
  AwardConsent,
  AwardWithdrawConsent,
  AwardStrike,
  PointHeadAppoint,
  AwaitingReviewQuery,
  ToReviewQuery,
  OutcomeReview,
  OutcomePublish,
  OutcomeWithdraw,
  OfficialRecognise,
  OfficialDismiss,
  OfficialResolver,
  LeakReportsQuery,
  LeakReportResolver,
  LeakReportClose,
  FindingsQuery,
  DutiesQuery,
  FindingResolver,
  FindingCorrectionResolver,
  FindingCorrect,
  FindingRestore,
  PoliciesQuery,
  PolicyDifferencesQuery,
  PolicyAdopt,
  PrecinctSplit,
  PrecinctMerge,
  PrecinctTransfer,
  HandOverResolver,
  AppointmentBegin,
  AppointmentEnd,
  AppointmentResolver,
  PrecinctsQuery,
  PrecinctPointsQuery,
  PrecinctResolver,
  PrecinctPointResolver,
  ColleaguesQuery,
  StaffResolver,
] as const

let built: GraphQLSchema | undefined

/** Everything that staff can ask and do; without a session only signing in. It is built once a process. */
export function internalSchema(): GraphQLSchema {
  built ??= forStaff(
    buildSchemaSync({
      resolvers,
      orphanedTypes: [],
      validate: false,
      // NOTE: Apollo holds the schema valid when it starts; here it would be asked for all that it is, and that takes long.
      skipCheck: true,
    }),
  )
  return built
}

/** Has every root field but `staffSignIn` ask first who is signed in. */
function forStaff(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (field.name === 'staffSignIn') continue
      const { resolve } = field
      field.resolve = (...asked: Parameters<GraphQLFieldResolver<unknown, InternalContext>>) =>
        asked[2].actor && resolve?.(...asked)
    }
  }
  return schema
}
