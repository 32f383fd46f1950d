import { type WithdrawalReason, withdrawalReasons } from '@esep/law'
import { type Decision, type SpanType, spanTypes, type Verdict } from '@esep/redaction'
import { graphqlList } from '../../shared/enum.ts'
import { type SpanOrder, spanOrders } from './span-order.ts'

/** {@link WithdrawalReason} in GraphQL. */
export const WithdrawalReasonEnum = graphqlList<WithdrawalReason>(
  'WithdrawalReason',
  'Why a published outcome was taken back.',
  withdrawalReasons,
)

/** {@link SpanType} in GraphQL. */
export const SpanTypeEnum = graphqlList<SpanType>(
  'SpanType',
  'What kind of personal data a passage may hold.',
  spanTypes,
)

/** {@link Decision} in GraphQL. */
export const DecisionEnum = graphqlList<Decision>(
  'Decision',
  'What a reviewer says of a passage.',
  ['hide', 'keep'],
)

/** {@link Verdict} in GraphQL. */
export const VerdictEnum = graphqlList<Verdict>(
  'Verdict',
  'What the engine says of a passage: hide it, or look at it.',
  ['redact', 'review'],
)

/** {@link SpanOrder} in GraphQL. */
export const SpanOrderEnum = graphqlList<SpanOrder>(
  'SpanOrder',
  'As they stand in the texts, the most doubtful first, by kind or by person.',
  spanOrders,
)
