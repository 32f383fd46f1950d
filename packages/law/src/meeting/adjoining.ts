import type { Adjoining } from '../duty/facts.ts'

/** That two precincts touch, along a stretch of border or in a corner (¶27). */
export interface Touching {
  readonly one: string
  readonly other: string
  readonly shares: 'edge' | 'corner'
}

/** What joins precincts into one connected chain: stretches of border, corners too, or nothing (¶27). */
export function adjoiningOf(
  precinctIds: readonly string[],
  borders: readonly Touching[],
): Adjoining {
  const edges = borders.filter(({ shares }) => shares === 'edge')
  if (isChain(precinctIds, edges)) return 'edge'
  return isChain(precinctIds, borders) ? 'corner' : 'apart'
}

/** Whether one can go from any of the precincts to any other along these borders. */
function isChain(precinctIds: readonly string[], borders: readonly Touching[]): boolean {
  const reached = new Set(precinctIds.slice(0, 1))
  for (const id of reached) {
    for (const { one, other } of borders) {
      if (one === id) reached.add(other)
      if (other === id) reached.add(one)
    }
  }
  return precinctIds.every((id) => reached.has(id))
}
