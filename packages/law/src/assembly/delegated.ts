import type { Day } from '../day.ts'
import { heads, isInOffice, isSameName, type Member } from './initiative.ts'

type Listed = Pick<Member, 'name' | 'delegatedOn' | 'leftOn'>

/**
 * Whether somebody of this name is delegated to the assembly on `day`, by the list of its members; null where that does not
 * tell: nobody is listed, or fewer than the members `told` (¶27).
 */
export function isDelegated(
  name: string,
  roll: readonly Listed[],
  { day, told }: { readonly day: Day; readonly told: number | null },
): boolean | null {
  const serving = roll.filter((member) => isInOffice(member, day))
  if (serving.some((member) => isSameName(member.name, name))) return true
  const listed = heads(serving)
  return listed === 0 || listed < (told ?? 0) ? null : false
}
