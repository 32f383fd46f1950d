import type { EntityManager } from '@mikro-orm/postgresql'
import { HouseRange } from './house-range.entity.ts'

/** The houses of each of these precincts, street by street. */
export async function houseRangesByPrecinct(
  em: EntityManager,
  precinctIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HouseRange[]>> {
  const ranges = await em.find(
    HouseRange,
    { precinct: { $in: [...precinctIds] } },
    { orderBy: { streetKk: 'asc', from: 'asc', id: 'asc' } },
  )
  return Map.groupBy(ranges, ({ precinct }) => precinct.id)
}
