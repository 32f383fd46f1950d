import type { Bilingual } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { type Instant, isBefore } from '../instant.ts'
import type { Policy } from '../policy.ts'
import { announceBy } from './announce.ts'
import type { Whereabouts } from './place.ts'
import type { MoveReason } from './reason.ts'
import type { Stage } from './stage.ts'

/** When and where a meeting is to be. */
export interface Arrangement extends Whereabouts {
  readonly day: Day
  readonly startsAt: Instant
}

/** How a change weighs against the notice owed to residents: nothing, excused by its reason, or a breach (¶27). */
export const changeWeights = ['none', 'deviation', 'breach'] as const

/** One of {@link changeWeights}. */
export type ChangeWeight = (typeof changeWeights)[number]

interface Changing {
  /** The day on which the change was first made public. */
  readonly on: Day
  readonly reason?: MoveReason | null
}

/**
 * How a change of a meeting weighs (¶27): an hour or place changed when the time for announcing had passed is a breach,
 * unless its reason excuses it. A new date has its notice counted anew, by `noticeOf`, and weighs nothing here.
 */
export function changeOf(
  before: Arrangement & { readonly stage: Stage },
  after: Arrangement,
  { on, reason, policy }: Changing & { readonly policy: Policy },
): ChangeWeight {
  if (before.stage !== 'announced') return 'none'
  if (restartsNotice(before, after, policy)) return 'none'
  if (!movesTime(before, after) && !movesPlace(before, after, policy)) return 'none'
  if (on <= announceBy(before.day, policy)) return 'none'
  return reason && policy.excusingReasons.includes(reason) ? 'deviation' : 'breach'
}

/** Whether a change is a new date, for which the whole notice is owed again (¶27). */
export function restartsNotice(
  before: { readonly day: Day },
  after: { readonly day: Day },
  { dateMove }: Pick<Policy, 'dateMove'>,
): boolean {
  return before.day !== after.day && dateMove === 'restartsNotice'
}

/** Whether nothing that residents are told about time and place is different. */
export function isUnchanged(before: Arrangement, after: Arrangement): boolean {
  return (
    !movesTime(before, after) &&
    !movesPlace(before, after, { joinLinkIsPlace: true }) &&
    before.climateNote === after.climateNote
  )
}

/** Whether a meeting begins at another moment. */
export function movesTime(before: Arrangement, after: Arrangement): boolean {
  return isBefore(before.startsAt, after.startsAt) || isBefore(after.startsAt, before.startsAt)
}

function movesPlace(
  before: Arrangement,
  after: Arrangement,
  { joinLinkIsPlace }: Pick<Policy, 'joinLinkIsPlace'>,
): boolean {
  return (
    before.form !== after.form ||
    !isSameText(before.place, after.place) ||
    (joinLinkIsPlace && before.joinLink !== after.joinLink)
  )
}

function isSameText(one: Bilingual | null, other: Bilingual | null): boolean {
  return one?.kk === other?.kk && one?.ru === other?.ru
}
