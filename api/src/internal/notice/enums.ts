import {
  type AttemptResult,
  attemptResults,
  type NoticeKind,
  type NoticeState,
  noticeKinds,
  noticeStates,
} from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link NoticeKind} in GraphQL. */
export const NoticeKindEnum = graphqlList<NoticeKind>(
  'NoticeKind',
  'Of what the one who raised an appeal is told (¶32).',
  noticeKinds,
)

/** {@link NoticeState} in GraphQL. */
export const NoticeStateEnum = graphqlList<NoticeState>(
  'NoticeState',
  'What has become of a notice (¶32).',
  noticeStates,
)

/** {@link AttemptResult} in GraphQL. */
export const AttemptResultEnum = graphqlList<AttemptResult>(
  'AttemptResult',
  'What came of an attempt to tell somebody (¶32).',
  attemptResults,
)
