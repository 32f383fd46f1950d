import type { EntityManager } from '@mikro-orm/postgresql'
import { ControlAssignment } from './control-assignment.entity.ts'
import { ControlClosure } from './control-closure.entity.ts'

/** Who controls each of these items, and who did before, the first first. */
export async function assignmentsByItem(
  em: EntityManager,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ControlAssignment[]>> {
  const found = await em.find(
    ControlAssignment,
    { item: { $in: [...itemIds] } },
    { orderBy: { since: 'asc', point: 'asc' } },
  )
  return Map.groupBy(found, ({ item }) => item.id)
}

/** How often each of these items was closed, and on what evidence, the first first. */
export async function closuresByItem(
  em: EntityManager,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ControlClosure[]>> {
  const found = await em.find(
    ControlClosure,
    { item: { $in: [...itemIds] } },
    { orderBy: { closedAt: 'asc' } },
  )
  return Map.groupBy(found, ({ item }) => item.id)
}
