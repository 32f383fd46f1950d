import type { IconName } from '../components/icons.ts'
import type { AnswerState } from '../public-api/generated/graphql.ts'

/** The sign and the colour of what became of an item. */
export const answerMarks = {
  ANSWERED: { icon: 'check', kind: 'answered' },
  DONE: { icon: 'check', kind: 'answered' },
  CHECKING: { icon: 'inspect', kind: 'checking' },
  FORWARDED: { icon: 'forward', kind: 'forwarded' },
  OVERDUE: { icon: 'late', kind: 'overdue' },
} as const satisfies Record<AnswerState, { icon: IconName; kind: string }>
