// The part of the index on what comes after a meeting (¶32–34).
export {
  whyNotAward,
  whyNotConsent,
  whyNotStrikeAward,
  whyNotWithdrawConsent,
} from './award/give.ts'
export {
  type AwardForm,
  type AwardRecipient,
  awardForms,
  awardRecipients,
} from './award/recipient.ts'
export {
  type ControlGround,
  type Controllable,
  controlGrounds,
  controllerOf,
} from './control/assign.ts'
export { type ControlledItem, whyNotCloseItem } from './control/close.ts'
export type { ClosingEvidence } from './control/evidence.ts'
export { type ControlKind, controlKinds, decisionsAnew, decisionsIn } from './control/item.ts'
export { whyNotReopenItem } from './control/reopen.ts'
export { carryOutBy } from './control/term.ts'
export { type Attempt, whyNotAttempt, whyNotGiveUp, whyNotNotify } from './notice/attempt.ts'
export {
  type AttemptResult,
  attemptResults,
  isInVain,
  type NoticeState,
  noticeStates,
  stateAfter,
  waitingStates,
} from './notice/state.ts'
export {
  type NoticeFacts,
  type NoticeKind,
  noticeEdition,
  noticeKinds,
  noticeWords,
} from './notice/words.ts'
export { type DeletedKind, deletedKinds, toldOf } from './retention/deleted.ts'
export { type HoldReason, holdReasons, whyNotLiftHold, whyNotPlaceHold } from './retention/hold.ts'
export { keptUntil, purgedFrom, type RetentionStart, retentionStarts } from './retention/keep.ts'
export {
  type HeldBack,
  type HeldItem,
  type Materials,
  type Purge,
  purgeOn,
} from './retention/purge.ts'
export { whyNotIssueSlip, whyNotReissueSlip } from './slip/issue.ts'
export {
  type ObjectionKind,
  type ObjectionResult,
  objectionKinds,
  objectionResults,
  whyNotCloseObjection,
} from './slip/objection.ts'
export { registeredOn } from './slip/register.ts'
export { type SlipState, slipStateOf, slipStates } from './slip/state.ts'
export {
  type Coverage,
  coverageOf,
  coverages,
  type Recording,
  type Stretch,
  unseenSeconds,
} from './video/coverage.ts'
export { type DeclaredVideo, whyNotRecordVideo } from './video/record.ts'
export { type VideoStrikeReason, videoStrikeReasons, whyNotStrikeVideo } from './video/strike.ts'
