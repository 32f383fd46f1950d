import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctSuccession } from './precinct-succession.entity.ts'

/** Precincts as a split or merger makes them: those that began together, found again by any of them. */
export const redrawn: Subject = { key: 'precincts', find: begunWith }

async function begunWith({ em }: InternalContext, id: string): Promise<Precinct[]> {
  const before = await em.find(PrecinctSuccession, { precinct: id })
  const together = await em.find(PrecinctSuccession, {
    predecessor: { $in: before.map(({ predecessor }) => predecessor.id) },
  })
  return em.find(
    Precinct,
    { id: { $in: together.map(({ precinct }) => precinct.id) } },
    { orderBy: { number: 'asc' } },
  )
}

/** A precinct that was handed over: who did it finds it again, wherever it belongs now. */
export const handedOver: Subject = {
  key: 'precinct',
  find: ({ em }, id) => em.findOne(Precinct, id),
}
