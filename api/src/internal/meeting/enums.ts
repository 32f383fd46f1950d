import {
  type CancelReason,
  cancelReasons,
  type LateReason,
  lateReasons,
  type MissReason,
  type MoveReason,
  missReasons,
  moveReasons,
  type Stage,
  stages,
} from '@esep/law'

import { graphqlList } from '../../shared/enum.ts'
import { type ChangeKind, changeKinds } from './change-kind.ts'

/** {@link Stage} in GraphQL. */
export const StageEnum = graphqlList<Stage>('MeetingStage', 'How far a meeting has come.', stages)

/** {@link ChangeKind} in GraphQL. */
export const ChangeKindEnum = graphqlList<ChangeKind>(
  'ChangeKind',
  'What happened to a meeting.',
  changeKinds,
)

/** {@link LateReason} in GraphQL. */
export const LateReasonEnum = graphqlList<LateReason>(
  'LateReason',
  'Why a meeting could only be announced late (¶27).',
  lateReasons,
)

/** {@link MoveReason} in GraphQL. */
export const MoveReasonEnum = graphqlList<MoveReason>(
  'MoveReason',
  'Why a meeting was given another day, hour or place (¶27).',
  moveReasons,
)

/** {@link CancelReason} in GraphQL. */
export const CancelReasonEnum = graphqlList<CancelReason>(
  'CancelReason',
  'Why a meeting was called off before its hour.',
  cancelReasons,
)

/** {@link MissReason} in GraphQL. */
export const MissReasonEnum = graphqlList<MissReason>(
  'MissReason',
  'Why a meeting did not take place although its hour came.',
  missReasons,
)
