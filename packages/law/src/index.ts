export { type Channel, channels, type Evidence } from './announcement/evidence.ts'
export { type Answer, answers } from './appeal/given.ts'
export { type AppealKind, appealKinds, countsAs } from './appeal/kind.ts'
export { type Topic, topics } from './appeal/topic.ts'
export type { Bilingual } from './bilingual.ts'
export { type Day, daysAfter, daysBefore, daysBetween } from './day.ts'
export { dayOf, type Instant, isBefore } from './instant.ts'
export {
  type InvitationCategory,
  type InvitationState,
  invitationCategories,
  invitationStates,
} from './invitation/category.ts'
export { type Form, forms } from './meeting/form.ts'
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
export { leadsTo, type MeetingAct, may, openAt, type Stage, stages } from './meeting/stage.ts'
export { type WithdrawalReason, withdrawalReasons } from './outcome/reason.ts'
export { type RefusalReason, refusalReasons } from './participant/refusal.ts'
export { order2023, type Policy } from './policy.ts'
export {
  groundOf,
  isProblem,
  type Language,
  type Problem,
  problems,
  wordingOf,
} from './problem.ts'
export {
  type CorrectionReason,
  correctionReasons,
  type MismatchReason,
  mismatchReasons,
} from './protocol/reason.ts'
export { firstDay, isQuarter, lastDay, nextQuarter, type Quarter, quarterOf } from './quarter.ts'
export { type ReportSection, reportSections } from './report/section.ts'
export { type Act, acts, maySee, mayAct, type Reach, type Role, roles, type Staff } from './staff/role.ts'
