import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { dayOf, type Instant } from '../instant.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Capacity } from './capacity.ts'
import type { RefusalReason } from './refusal.ts'

type Meeting = Reach & { readonly stage: Stage; readonly day: Day }

interface Opening {
  readonly actor: Staff
  readonly now: Instant
}

interface Registering extends Opening {
  readonly participant: Entry
  /** Who reports and who serves with them, as {@link knownNames}: they are not registered as residents. */
  readonly police?: ReadonlySet<string>
}

/** What stands in a register of one participant. */
interface Entry {
  readonly name: string | null
  readonly address?: string | null
  readonly phone?: string | null
  /** Why somebody is counted without a name. */
  readonly refusal: RefusalReason | null
  readonly capacity?: Capacity
}

/** Why this participant may not be registered; empty when they may: from the day of the meeting on, before its start too (¶32). */
export function whyNotRegister(
  meeting: Meeting,
  { actor, now, participant, police = nobody }: Registering,
  policy: Pick<Policy, 'zone'>,
): Problem[] {
  const closed = whyNotOpenRegister(meeting, { actor, now }, policy)
  return closed.length > 0 ? closed : whyNotEntry(participant, police)
}

/** Why nobody may be registered here and now by who asks; empty when somebody may (¶32). */
export function whyNotOpenRegister(
  meeting: Meeting,
  { actor, now }: Opening,
  policy: Pick<Policy, 'zone'>,
): Problem[] {
  if (!mayAct(actor, 'register', meeting)) return ['FORBIDDEN']
  if (!may('register', meeting)) return ['WRONG_STAGE']
  return dayOf(now, policy) < meeting.day ? ['REGISTERED_BEFORE_DAY'] : []
}

/**
 * Why this cannot stand in a register; empty when it can. Whoever refuses leaves no trace but the reason, and whoever
 * serves in the police is there as such (¶32).
 */
export function whyNotEntry(entry: Entry, police: ReadonlySet<string>): Problem[] {
  const { name, address, phone, refusal, capacity } = entry
  if (refusal === null && isBlank(name)) return ['NAME_MISSING']
  if (refusal !== null && [name, address, phone].some((part) => !isBlank(part))) {
    return ['NAMED_THOUGH_REFUSED']
  }
  if (capacity === 'COMMUNITY_MEMBER' && police.has(folded(name ?? ''))) {
    return ['POLICE_AS_RESIDENT']
  }
  return []
}

/** Names by which somebody is known again, however they are spaced and whatever their letters' case. */
export function knownNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(folded))
}

const nobody: ReadonlySet<string> = new Set()

function folded(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
