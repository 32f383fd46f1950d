import { type RefusalReason, type Relation, refusalReasons, relations } from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** As what somebody takes part in a meeting. */
export const capacities = ['COMMUNITY_MEMBER', 'OFFICIAL', 'MASS_MEDIA', 'OTHER'] as const

/** One of {@link capacities}. */
export type Capacity = (typeof capacities)[number]

/** {@link Capacity} in GraphQL. */
export const CapacityEnum = graphqlList<Capacity>(
  'Capacity',
  'As what somebody takes part in a meeting (¶32).',
  capacities,
)

/** {@link RefusalReason} in GraphQL. */
export const RefusalReasonEnum = graphqlList<RefusalReason>(
  'RefusalReason',
  'Why somebody present was counted without a name (¶32).',
  refusalReasons,
)

/** {@link Relation} in GraphQL. */
export const RelationEnum = graphqlList<Relation>(
  'Relation',
  'In what somebody stands to a meeting to which they did not come.',
  relations,
)
