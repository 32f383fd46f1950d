import type { Capacity, Confirmation } from './capacity.ts'
import type { RegisterField, RegistrationRules } from './registration-rules.ts'

/** Whether something is so, where it may not be known. */
export type Known = 'yes' | 'no' | 'unknown'

/** What is known of a participant by which they count, or do not; null where it was not asked. */
export interface Counted {
  readonly capacity: Capacity
  readonly adult: boolean | null
  readonly resident: boolean | null
  /** Whether the assembly has them for a member; of another meeting it is not asked. */
  readonly delegated?: boolean | null
}

const predicates: Readonly<Record<string, (one: Counted) => Known>> = {
  community: ({ capacity }) => (capacity === 'COMMUNITY_MEMBER' ? 'yes' : 'no'),
  adult: ({ adult }) => knownOf(adult),
  resident: ({ resident }) => knownOf(resident),
  delegated: ({ delegated = null }) => knownOf(delegated),
}

/** Whether a predicate of the rules is true of a participant; one that this program does not know is "unknown" and never passes (¶32). */
export function answerTo(predicate: string, one: Counted): Known {
  const ask = Object.hasOwn(predicates, predicate) ? predicates[predicate] : undefined
  return ask ? ask(one) : 'unknown'
}

/**
 * Whether a participant is a member of the community in a count that the law ties to it: everything that the rules ask must
 * be true. Minors, guests and police are registered all the same (¶32).
 */
export function isMember(one: Counted, { eligibility }: RegistrationRules): Known {
  const answers = eligibility.map((predicate) => answerTo(predicate, one))
  if (answers.includes('no')) return 'no'
  return answers.includes('unknown') ? 'unknown' : 'yes'
}

/** How many members are there for certain, and of how many it is not known. */
export interface MemberCount {
  readonly members: number
  readonly unknown: number
}

/** Counts the members among participants, each one with how many there are of it (¶32). */
export function countMembers(
  counted: readonly (Counted & { readonly count: number })[],
  rules: RegistrationRules,
): MemberCount {
  const sum = (known: Known) =>
    counted
      .filter((one) => isMember(one, rules) === known)
      .reduce((total, { count }) => total + count, 0)
  return { members: sum('yes'), unknown: sum('unknown') }
}

/** Whether enough members are there; null where the rules ask for none (¶32). */
export function quorumOf(
  { members, unknown }: MemberCount,
  { quorum }: RegistrationRules,
): Known | null {
  if (!quorum) return null
  if (members >= quorum.members) return 'yes'
  return members + unknown >= quorum.members ? 'unknown' : 'no'
}

interface Entry extends Counted {
  readonly name: string | null
  readonly confirmation: Confirmation | null
}

/**
 * What the rules ask of an entry in the register and it does not hold. Whoever refused is asked nothing, and only whoever
 * may be a member what decides it: the least that serves (¶32).
 */
export function lackingIn(entry: Entry, { requiredFields }: RegistrationRules): RegisterField[] {
  if (entry.name === null) return []
  const decides = (field: RegisterField) => field === 'adult' || field === 'resident'
  const asked = requiredFields.filter(
    (field) => entry.capacity === 'COMMUNITY_MEMBER' || !decides(field),
  )
  return asked.filter((field) => entry[field] === null)
}

function knownOf(answer: boolean | null): Known {
  if (answer === null) return 'unknown'
  return answer ? 'yes' : 'no'
}
