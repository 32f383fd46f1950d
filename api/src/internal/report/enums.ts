import { type CarriedState, carriedStates } from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** {@link CarriedState} in GraphQL. */
export const CarriedStateEnum = graphqlList<CarriedState>(
  'CarriedState',
  'What a report says of an appeal that an earlier one left open (¶30).',
  carriedStates,
)
