import type { Api, Asking } from '@esep/api/testing'
import type { Attempt } from './attempt.ts'
import type { Refusal } from './publish.ts'
import type { Tale } from './tale.ts'

/** A tale on its way, and what became of it. */
export interface Journey {
  readonly tale: Tale
  /** The day of its meeting. */
  readonly day: string
  /** Those that report at it. */
  readonly precinctIds: readonly string[]
  meetingId: string
  readonly appealIds: string[]
  /** The codes of the slips that were given. */
  readonly codes: string[]
  /** Where staff tried to name somebody. */
  readonly attempts: Attempt[]
  /** Where the second matcher objected to what the engine's proposals left. */
  readonly refusals: Refusal[]
  published: boolean
  withdrawn: boolean
}

/** What happens to a meeting at one moment, by one person. */
export type Leg = (asking: Asking, journey: Journey) => Promise<void>

interface Moment {
  readonly api: Api
  readonly at: string
  readonly as?: 'inspector' | 'reviewer' | 'head'
}

/** Takes many meetings a leg further, all at the same moment: the clock of the API is one. */
export async function together(
  journeys: readonly Journey[],
  { api, at, as = 'inspector' }: Moment,
  leg: Leg,
): Promise<void> {
  await Promise.all(journeys.map((journey) => leg(api.on(at).as(as), journey)))
}

/** Sets out. */
export function journeyOf(tale: Tale, day: string, precinctIds: readonly string[]): Journey {
  return {
    ...{ tale, day, precinctIds },
    meetingId: '',
    appealIds: [],
    codes: [],
    attempts: [],
    refusals: [],
    published: false,
    withdrawn: false,
  }
}
