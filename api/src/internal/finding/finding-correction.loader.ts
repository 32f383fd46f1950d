import type { EntityManager } from '@mikro-orm/postgresql'
import { FindingCorrection } from './finding-correction.entity.ts'

/** These corrections. */
export async function correctionById(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, FindingCorrection>> {
  const found = await em.find(FindingCorrection, { id: { $in: [...ids] } })
  return new Map(found.map((correction) => [correction.id, correction]))
}
