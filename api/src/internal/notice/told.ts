import type { Day, Problem } from '@esep/law'
import type { NotificationChannel } from '../appeal/enums.ts'
import type { Told } from './issue.ts'

interface Said {
  readonly on?: Day | null | undefined
  readonly by?: NotificationChannel | null | undefined
}

/** That somebody was told, as an act has it: a day and how, or neither; one without the other is no way of telling. */
export function toldIn({ on, by }: Said): {
  readonly told: Told | null
  readonly problems: Problem[]
} {
  if (on && by) return { told: { on, by }, problems: [] }
  return { told: null, problems: on || by ? ['INVALID_INPUT'] : [] }
}
