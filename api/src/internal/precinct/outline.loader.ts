import type { Outline } from '@esep/geography'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Precinct } from './precinct.entity.ts'

/** The areas of these precincts, which nothing else reads with them. */
export async function outlineByPrecinct(
  em: EntityManager,
  precinctIds: readonly string[],
): Promise<ReadonlyMap<string, Outline>> {
  const precincts = await em.find(
    Precinct,
    { id: { $in: [...precinctIds] } },
    { populate: ['outline'] },
  )
  return new Map(precincts.map(({ id, outline }) => [id, outline]))
}
