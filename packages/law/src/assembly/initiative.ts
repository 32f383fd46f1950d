import type { Day } from '../day.ts'

/** A member of the assembly, as far as it tells whether they count on a day (¶27). */
export interface Member {
  readonly name: string
  readonly delegatedOn: Day
  /** The first day on which they were no longer a member; null while they are. */
  readonly leftOn: Day | null
  readonly signedOn: Day | null
  readonly withdrawnOn: Day | null
}

/** Members in office, and those of them who asked for the assembly. */
export interface Initiative {
  readonly members: number
  readonly initiators: number
}

/**
 * Who counts for a convening on `day`: members in office that day, and those of them who had signed while in office and
 * not withdrawn; whoever is listed twice counts once (¶27). `told` is the number of all members, listed by name or not.
 */
export function initiativeOf(
  roll: readonly Member[],
  { day, told = null }: { readonly day: Day; readonly told?: number | null },
): Initiative {
  const serving = roll.filter((member) => isInOffice(member, day))
  const signed = serving.filter(({ signedOn, withdrawnOn, ...member }) => {
    const hasSigned = signedOn !== null && signedOn <= day && isInOffice(member, signedOn)
    return hasSigned && (withdrawnOn === null || withdrawnOn > day)
  })
  return {
    members: Math.max(told ?? 0, heads(serving)),
    initiators: heads(signed),
  }
}

/** Whether a member is in office on a day. */
export function isInOffice(
  { delegatedOn, leftOn }: Pick<Member, 'delegatedOn' | 'leftOn'>,
  day: Day,
): boolean {
  return delegatedOn <= day && (leftOn === null || day < leftOn)
}

/** How many they are; whoever is listed twice is one. */
export function heads(members: readonly Pick<Member, 'name'>[]): number {
  return new Set(members.map(({ name }) => spelled(name))).size
}

/** Whether two entries name one member. */
export function isSameName(one: string, other: string): boolean {
  return spelled(one) === spelled(other)
}

/** A name as it is compared: without its case, and with any space for one. */
export function spelled(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('ru')
}
