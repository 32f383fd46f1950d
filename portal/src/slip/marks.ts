import type { IconName } from '../components/icons.ts'
import { answerMarks } from '../meeting/answer-marks.ts'
import type { SlipState } from '../public-api/generated/graphql.ts'

/** The sign and the colour of where the appeal of a slip stands. */
export const slipMarks = {
  RECEIVED: { icon: 'doc', kind: 'checking' },
  ...answerMarks,
} as const satisfies Record<SlipState, { icon: IconName; kind: string }>
