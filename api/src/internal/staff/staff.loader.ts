import type { EntityManager } from '@mikro-orm/postgresql'
import { Staff } from './staff.entity.ts'

/** These members of staff. */
export async function staffById(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Staff>> {
  const staff = await em.find(Staff, { id: { $in: [...ids] } })
  return new Map(staff.map((member) => [member.id, member]))
}
