import type { Day } from '../day.ts'

/** Where the population was told: the three ways of the order, and any other (¶27). */
export const channels = ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS', 'OTHER'] as const

/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/** Where and on which day a meeting was first made public with its time and place (¶27). */
export interface Evidence {
  readonly channel: Channel
  readonly outlet: string | null
  readonly link: string | null
  readonly day: Day
}
