import type { EntityManager } from '@mikro-orm/postgresql'
import { officialsIn } from './find.ts'
import type { Official } from './official.entity.ts'

/** The officials on the list of each of these precincts. */
export async function officialsByPrecinct(
  em: EntityManager,
  precinctIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Official[]>> {
  return Map.groupBy(await officialsIn(em, precinctIds), ({ precinct }) => precinct.id)
}
