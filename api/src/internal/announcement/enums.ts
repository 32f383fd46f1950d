import { type StrikeReason, strikeReasons } from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link StrikeReason} in GraphQL. */
export const StrikeReasonEnum = graphqlList<StrikeReason>(
  'StrikeReason',
  'Why evidence of an announcement was struck out.',
  strikeReasons,
)
