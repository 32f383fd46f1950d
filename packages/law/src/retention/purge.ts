import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import { type HoldReason, holdReasons } from './hold.ts'
import { type Keeping, keptUntil, purgedFrom } from './keep.ts'

/** An item of a meeting, as far as its materials may have to stay. */
export interface HeldItem {
  readonly id: string
  /**
   * Whether it is to be checked: not answered in full at the meeting, and neither answered nor forwarded since, whether or not
   * somebody signed the protocol (¶32).
   */
  readonly isChecked: boolean
  /** For which reasons it is held by an act of staff. */
  readonly holds: readonly HoldReason[]
}

/** The materials of a meeting and what keeps them. */
export interface Materials extends Keeping {
  /** For which reasons all of them are held. */
  readonly holds: readonly HoldReason[]
  readonly items: readonly HeldItem[]
}

/** What stays, and for which reason. */
export interface HeldBack {
  readonly reason: HoldReason
  /** Which items; null for everything. */
  readonly items: readonly string[] | null
}

/** What may be deleted of a meeting: everything but what is held back. */
export interface Purge {
  readonly keptUntil: Day
  readonly heldBack: readonly HeldBack[]
  /** Whether nothing may go. */
  readonly sparesAll: boolean
  /** Items whose materials stay while all else goes. */
  readonly spared: readonly string[]
}

/** What is deleted of a meeting's materials on a day; null while their time is not over (¶32). */
export function purgeOn(
  today: Day,
  materials: Materials,
  policy: Pick<Policy, 'retentionStart' | 'retentionYears'>,
): Purge | null {
  const until = keptUntil(materials, policy)
  const from = purgedFrom(materials, policy)
  if (until === null || from === null || today < from) return null

  const { holds, items } = materials
  const heldBack = holdReasons.flatMap((reason): HeldBack[] => {
    if (holds.includes(reason)) return [{ reason, items: null }]
    const held = items.filter((item) => isHeldFor(reason, item)).map(({ id }) => id)
    return held.length > 0 ? [{ reason, items: held }] : []
  })
  const spared = new Set(heldBack.flatMap((held) => held.items ?? []))
  return { keptUntil: until, heldBack, sparesAll: holds.length > 0, spared: [...spared] }
}

function isHeldFor(reason: HoldReason, { isChecked, holds }: HeldItem): boolean {
  return holds.includes(reason) || (reason === 'CHECK' && isChecked)
}
