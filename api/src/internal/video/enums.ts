import { type VideoStrikeReason, videoStrikeReasons } from '@esep/law'
import { graphqlEnum, graphqlList } from '../../shared/enum.ts'
import { type Container, containers } from './container.ts'

/** Whether a file has come. */
export type VideoState = 'awaited' | 'kept'

/** {@link VideoState} in GraphQL. */
export const VideoStateEnum = graphqlEnum<VideoState>(
  'VideoState',
  'Whether what was declared of a recording is there.',
  {
    AWAITED: { value: 'awaited', description: 'The file is still to come, or comes.' },
    KEPT: { value: 'kept', description: 'The file is there, whole; or it is a stream.' },
  },
)

/** {@link Container} in GraphQL. */
export const ContainerEnum = graphqlList<Container>(
  'VideoContainer',
  'What kind of file a recording is, by its first bytes.',
  containers,
)

/** {@link VideoStrikeReason} in GraphQL. */
export const VideoStrikeReasonEnum = graphqlList<VideoStrikeReason>(
  'VideoStrikeReason',
  'Why a recording was struck out.',
  videoStrikeReasons,
)
