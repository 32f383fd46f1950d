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

/** Who is responsible for each of these points (¶33). */
export async function headByPoint(
  em: EntityManager,
  pointIds: readonly string[],
): Promise<ReadonlyMap<string, Staff>> {
  const heads = await em.find(
    Staff,
    { point: { $in: [...pointIds] }, role: 'POINT_HEAD', active: true },
    { orderBy: { id: 'desc' } },
  )
  return new Map(heads.flatMap((head) => (head.point ? [[head.point.id, head] as const] : [])))
}
