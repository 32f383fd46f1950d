import { type ControlGround, type ControlKind, controlKinds } from '@esep/law'
import { graphqlEnum, graphqlList } from '../../shared/enum.ts'

/** {@link ControlKind} in GraphQL. */
export const ControlKindEnum = graphqlList<ControlKind>(
  'ControlKind',
  'What of a protocol is controlled (¶33).',
  controlKinds,
)

/** {@link ControlGround} in GraphQL. */
export const ControlGroundEnum = graphqlEnum<ControlGround>(
  'ControlGround',
  'Why somebody controls an item (¶33).',
  {
    POINT_HEAD: { value: 'POINT_HEAD', description: 'They are responsible for the point.' },
    NO_HEAD: { value: 'NO_HEAD', description: 'The point has no head; one from the district.' },
    HEAD_IS_EXECUTOR: {
      value: 'HEAD_IS_EXECUTOR',
      description: 'The head reported or acted on it; one from the district.',
    },
  },
)

/** What has become of an item that is controlled. */
export const controlStates = ['OPEN', 'OVERDUE', 'UNASSIGNED', 'CLOSED', 'DROPPED'] as const

/** One of {@link controlStates}. */
export type ControlState = (typeof controlStates)[number]

/** {@link ControlState} in GraphQL. */
export const ControlStateEnum = graphqlEnum<ControlState>(
  'ControlState',
  'What has become of an item that is controlled (¶33).',
  {
    OPEN: { value: 'OPEN', description: 'Not closed, overdue and unassigned ones included.' },
    OVERDUE: { value: 'OVERDUE', description: 'Not closed, and its last day has passed.' },
    UNASSIGNED: { value: 'UNASSIGNED', description: 'Not closed, and nobody controls it.' },
    CLOSED: { value: 'CLOSED', description: 'Closed by its controller, with evidence.' },
    DROPPED: { value: 'DROPPED', description: 'A correction took it out of the protocol.' },
  },
)
