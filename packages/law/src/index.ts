export * from './after-meeting.ts'
export { type Channel, channels, type Evidence, whyNotEvidence } from './announcement/evidence.ts'
export { whyNotRecordAnnouncement, whyNotStrike } from './announcement/record.ts'
export { type StrikeReason, strikeReasons } from './announcement/strike.ts'
export { whyNotAnswer } from './appeal/answer.ts'
export { opensCheck } from './appeal/check.ts'
export { type Concern, concerns, goesOnAtOnce, whyNotMark } from './appeal/concern.ts'
export {
  answerBy,
  dueOn,
  isProvisional,
  noticeBy,
  overdueFrom,
  referBy,
  type Term,
} from './appeal/deadline.ts'
export { whyNotExtend } from './appeal/extend.ts'
export { type Answer, answers } from './appeal/given.ts'
export { type AppealKind, appealKinds, countsAs } from './appeal/kind.ts'
export { type AppealLanguage, appealLanguages } from './appeal/language.ts'
export { whyNotRaise } from './appeal/raise.ts'
export { type ReferralGround, referralGrounds, whyNotRefer } from './appeal/refer.ts'
export {
  type HopKind,
  hopKinds,
  isReturnedOften,
  returnsThatAreMany,
  whyNotPassOn,
  whyNotReturn,
} from './appeal/return.ts'
export { whyNotSort } from './appeal/sort.ts'
export { standingOf, whyNotPart, whyNotSplitAppeal } from './appeal/split.ts'
export { type AnswerState, answerStateOf, answerStates } from './appeal/state.ts'
export { type Topic, topics } from './appeal/topic.ts'
export { whyNotTranslate } from './appeal/translate.ts'
export { whyNotConvene } from './assembly/convene.ts'
export { type Convenor, convenors } from './assembly/convenor.ts'
export { delegatedAmong } from './assembly/delegated.ts'
export { type Initiative, initiativeOf, isSameName, type Member } from './assembly/initiative.ts'
export {
  whyNotAddMember,
  whyNotChangeMember,
  whyNotIdentifyMember,
} from './assembly/member.ts'
export type { Bilingual } from './bilingual.ts'
export { whyNotDaysOff } from './calendar/days-off.ts'
export { type Holiday, holidaysOf } from './calendar/holiday.ts'
export {
  type DaysOffKind,
  type DaysOffRow,
  daysOffKinds,
  holidaysAlone,
  type WorkCalendar,
  workCalendar,
  yearsIn,
} from './calendar/work-calendar.ts'
export { isWeekend, isWorkingDay, workingDaysAfter } from './calendar/working-day.ts'
export type { CountEdition, PublishedCount, ShownCount } from './count/edition.ts'
export { countsIn, type EditionCount, hideToo } from './count/hide-too.ts'
export { publishCounts } from './count/publish.ts'
export { type PlacedCount, toldByRegrouping } from './count/regrouped.ts'
export { type NamedCount, toldByRenaming } from './count/renamed.ts'
export { type CountBeside, toldBeside } from './count/subtracted.ts'
export type { CountTable, Place, TotalKind } from './count/table.ts'
export { type SaidCount, toldTwice } from './count/told-twice.ts'
export { type Day, daysAfter, daysBefore, daysBetween } from './day.ts'
export { type Cause, causes } from './duty/cause.ts'
export { type Cell, cellsOf, type Existence } from './duty/cells.ts'
export { type Difference, differences } from './duty/compare.ts'
export { areEnough } from './duty/convening.ts'
export { type Duty, type DutyScope, duties, isDuty, termsOf } from './duty/duty.ts'
export {
  type DatedPolicy,
  type Editions,
  editions,
  editionsOf,
  type KeptEdition,
  policyOn,
} from './duty/edition.ts'
export {
  type Adjoining,
  type AkimLevel,
  type AnnouncementFacts,
  type AppointmentFacts,
  type AssemblyFacts,
  adjoinings,
  akimLevels,
  type ChangeFacts,
  type InvitationFacts,
  type JointFacts,
  type MeetingFacts,
  type QuarterFacts,
  type ReportFacts,
  type SectionFacts,
} from './duty/facts.ts'
export type { CheckFacts, ControlFacts, SignatureFacts } from './duty/facts-after.ts'
export { type Finding, type Ground, type GroundKind, type Remark, remarks } from './duty/finding.ts'
export { wasHeld } from './duty/held.ts'
export { judge } from './duty/judge.ts'
export { type Lacking, lackings, type OwedChannel, owedChannels } from './duty/lacking.ts'
export { quarterOfMeeting } from './duty/meeting-quarter.ts'
export { lastLawfulAnnouncement, type MeetingDue, nextMeetingDue } from './duty/next-meeting.ts'
export { type Purpose, purposes } from './duty/purpose.ts'
export { type Verdict, verdicts } from './duty/verdict.ts'
export {
  dutyName,
  lackingName,
  purposeName,
  remarkSentence,
  sentenceOf,
  verdictName,
} from './duty/wording.ts'
export { type Contestable, whyNotCorrectFinding } from './finding/correct.ts'
export { whyNotRestoreFinding } from './finding/restore.ts'
export { dayOf, type Instant, isBefore } from './instant.ts'
export { whyNotReply } from './invitation/answer.ts'
export {
  type InvitationCategory,
  type InvitationReply,
  type InvitationState,
  invitationCategories,
  invitationReplies,
  invitationStates,
  isOwed,
  type OwedCategory,
  owedCategories,
} from './invitation/category.ts'
export { servesPrecinct } from './invitation/constituency.ts'
export { whyNotDraft } from './invitation/draft.ts'
export { whyNotSend } from './invitation/send.ts'
export { whyNotUnwaive, whyNotWaive } from './invitation/waive.ts'
export { forgottenUpTo, reportsKeptFrom, whyNotClose } from './leak-report/close.ts'
export { type LeakReportResult, leakReportResults } from './leak-report/result.ts'
export { adjoiningOf, type Touching } from './meeting/adjoining.ts'
export { whyNotAgree } from './meeting/agree.ts'
export { announceBy, whyNotAnnounce } from './meeting/announce.ts'
export { whyNotCancel } from './meeting/cancel.ts'
export {
  type Arrangement,
  type ChangeWeight,
  changeOf,
  changeWeights,
  restartsNotice,
} from './meeting/change.ts'
export { type Form, forms } from './meeting/form.ts'
export { whyNotHold } from './meeting/hold.ts'
export { whyNotMiss } from './meeting/miss.ts'
export { whyNotMove } from './meeting/move.ts'
export { type Notice, noticeOf } from './meeting/notice.ts'
export type { Whereabouts } from './meeting/place.ts'
export { country, type OnMap } from './meeting/position.ts'
export { type Preparation, whyNotPrepare } from './meeting/prepare.ts'
export {
  type CancelReason,
  cancelReasons,
  type LateReason,
  lateReasons,
  type MissReason,
  type MoveReason,
  missReasons,
  moveReasons,
} from './meeting/reason.ts'
export { type Standing, whyNotSchedule } from './meeting/schedule.ts'
export { leadsTo, type MeetingAct, may, openAt, type Stage, stages } from './meeting/stage.ts'
export { type TimeBasis, timeBases } from './meeting/time-basis.ts'
export { whyNotDismiss, whyNotRecognise } from './official/recognise.ts'
export { guards } from './order/guards.ts'
export { order, type Paragraph, type ParagraphId, paragraphIds } from './order/paragraph.ts'
export { type AfterHiding, sayAfterHiding } from './outcome/hidden.ts'
export { whyNotPublish } from './outcome/publish.ts'
export { type WithdrawalReason, withdrawalReasons } from './outcome/reason.ts'
export { type Reviewable, whyNotReview } from './outcome/review.ts'
export { stageAfterWithdrawal, whyNotWithdraw, whyNotWithdrawPassages } from './outcome/withdraw.ts'
export {
  type Capacity,
  type Confirmation,
  capacities,
  confirmations,
} from './participant/capacity.ts'
export {
  type Band,
  type BandCount,
  bands,
  compositionOf,
  showComposition,
} from './participant/composition.ts'
export {
  type Counted,
  countMembers,
  isMember,
  type Known,
  lackingIn,
  quorumOf,
} from './participant/member.ts'
export { whyNotMention, whyNotUnmention } from './participant/mention.ts'
export { type RefusalReason, refusalReasons } from './participant/refusal.ts'
export {
  knownNames,
  whyNotEntry,
  whyNotOpenRegister,
  whyNotRegister,
} from './participant/register.ts'
export {
  type Gathering,
  gatheringOf,
  gatherings,
  type Quorum,
  type RegisterField,
  type RegistrationRules,
  registerFields,
  rulesFor,
} from './participant/registration-rules.ts'
export { type Relation, relations } from './participant/relation.ts'
export { whyNotAdopt } from './policy/adopt.ts'
export { order2023, type Policy } from './policy.ts'
export { whyNotMerge, whyNotSplit } from './precinct/redraw.ts'
export { whyNotTransfer } from './precinct/transfer.ts'
export { groundOf, isProblem, type Language, type Problem, problems, wordingOf } from './problem.ts'
export { whyNotCorrect } from './protocol/correct.ts'
export {
  type CorrectionReason,
  correctionReasons,
  type MismatchReason,
  mismatchReasons,
} from './protocol/reason.ts'
export { whyNotRecord } from './protocol/record.ts'
export { whyNotSignShown } from './protocol/shown.ts'
export {
  isRegisterComplete,
  signBy,
  signedLate,
  stageAfterSigning,
  whyNotSign,
} from './protocol/sign.ts'
export { whyNotUnrecorded } from './protocol/unrecorded.ts'
export { firstDay, isQuarter, lastDay, nextQuarter, type Quarter, quarterOf } from './quarter.ts'
export { type CarriedState, carriedStates } from './report/carried.ts'
export { type Figure, isSourced, partsOf, whyNotFigures } from './report/figure.ts'
export { type LegalAct, whyNotLegalActs } from './report/legal-act.ts'
export { whyNotSections } from './report/record.ts'
export { type ReportSection, reportSections } from './report/section.ts'
export { type SourceKind, sourceKinds, whyNotSources } from './report/source.ts'
export {
  type PostKind,
  type Service,
  whyNotAppoint,
  whyNotEndAppointment,
} from './staff/appoint.ts'
export { whyNotHead } from './staff/head.ts'
export {
  type Act,
  acts,
  mayAct,
  maySee,
  type Reach,
  type Role,
  roles,
  type Staff,
} from './staff/role.ts'
