import type { Day } from '../day.ts'
import { heads, isInOffice, type Member, spelled } from './initiative.ts'

type Listed = Pick<Member, 'name' | 'delegatedOn' | 'leftOn'> & {
  /** Who of the register staff say it is; null while the name alone tells. */
  readonly participantId: string | null
}

interface Present {
  readonly id: string
  readonly name: string
}

/**
 * Who of the register, in the order of registering, is delegated to the assembly on `day`, by the list of its members. An
 * entry is one person: whom staff mean by it, or else the first of its name. Null where the list does not tell: of a
 * namesake until staff say which one is meant, where nobody is listed, or fewer than the members `told` (¶27).
 */
export function delegatedAmong(
  present: readonly Present[],
  roll: readonly Listed[],
  { day, told }: { readonly day: Day; readonly told: number | null },
): ReadonlyMap<string, boolean | null> {
  const serving = roll.filter((member) => isInOffice(member, day))
  const listed = heads(serving)
  const stranger = listed === 0 || listed < (told ?? 0) ? null : false
  const meant = serving.filter(({ participantId }) => participantId !== null)
  const members = new Set(meant.map(({ participantId }) => participantId))
  const open = namesIn(serving)
  for (const name of namesIn(meant)) open.delete(name)
  const taken = new Set<string>()

  return new Map(present.map(({ id, name }) => [id, members.has(id) || byName(spelled(name))]))

  function byName(name: string): boolean | null {
    if (!open.has(name)) return stranger
    if (taken.has(name)) return null
    taken.add(name)
    return true
  }
}

function namesIn(members: readonly Pick<Member, 'name'>[]): Set<string> {
  return new Set(members.map(({ name }) => spelled(name)))
}
