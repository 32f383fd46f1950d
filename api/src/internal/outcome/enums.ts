import { type WithdrawalReason, withdrawalReasons } from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link WithdrawalReason} in GraphQL. */
export const WithdrawalReasonEnum = graphqlList<WithdrawalReason>(
  'WithdrawalReason',
  'Why a published outcome was taken back.',
  withdrawalReasons,
)
