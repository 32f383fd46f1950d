import {
  type Capacity,
  type Confirmation,
  capacities,
  confirmations,
  type Gathering,
  gatherings,
  type Known,
  type RefusalReason,
  type RegisterField,
  type Relation,
  refusalReasons,
  registerFields,
  relations,
} from '@esep/law'
import { graphqlEnum, graphqlList } from '../../shared/enum.ts'

/** {@link Capacity} in GraphQL. */
export const CapacityEnum = graphqlList<Capacity>(
  'Capacity',
  'As what somebody takes part in a meeting (¶32).',
  capacities,
)

/** {@link Confirmation} in GraphQL. */
export const ConfirmationEnum = graphqlList<Confirmation>(
  'Confirmation',
  'How somebody confirmed that they are in the register (¶32).',
  confirmations,
)

/** {@link Gathering} in GraphQL. */
export const GatheringEnum = graphqlList<Gathering>(
  'Gathering',
  'The forms of a meeting that have rules of registration of their own (¶27, ¶32).',
  gatherings,
)

/** {@link RegisterField} in GraphQL. */
export const RegisterFieldEnum = graphqlList<RegisterField>(
  'RegisterField',
  'What a register can be asked to hold of a participant (¶32).',
  registerFields,
)

/** {@link Known} in GraphQL. */
export const KnownEnum = graphqlEnum<Known>(
  'Known',
  'Whether something is so, where it may not be known.',
  {
    YES: { value: 'yes', description: 'It is.' },
    NO: { value: 'no', description: 'It is not.' },
    UNKNOWN: { value: 'unknown', description: 'It is not known, and so it does not pass.' },
  },
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
