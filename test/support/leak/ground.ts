import type { Api } from '@esep/api/testing'
import { act } from '../way.ts'

/** Where meetings are held: precincts of one inspector, each with one beside it that reports together with it. */
export interface Ground {
  readonly pairs: readonly Pair[]
}

/** The inspector's own precinct, and the neighbour's. */
type Pair = readonly [own: string, beside: string]

/** The day from which it lies so. */
const from = '2025-07-01'

/**
 * Splits the precinct beside the inspector's into strips that are the neighbour's and the inspector's by turns, so that no
 * quarter of one holds more meetings than a city's.
 */
export async function groundOf({ on, city }: Api): Promise<Ground> {
  const { precinctId, neighbourPrecinctId, staff } = city
  const asking = on('2025-06-01').as('administrator')
  const { precincts } = await act(asking, 'precinctSplit', {
    ...{ precinctId: neighbourPrecinctId, from, successors: strips },
    selection: 'precincts { id number }',
  })
  const inOrder: { readonly id: string }[] = precincts.toSorted(
    (one: { number: number }, other: { number: number }) => one.number - other.number,
  )
  const ids = inOrder.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    const staffId = index % 2 === 0 ? staff.neighbour : staff.inspector
    const post = { staffId, precinctId: id, kind: 'PERMANENT', since: from }
    await act(asking, 'appointmentBegin', post)
  }
  return { pairs: inPairs([precinctId, ...ids]) }
}

function inPairs([own, beside, ...further]: readonly string[]): Pair[] {
  return own && beside ? [[own, beside], ...inPairs(further)] : []
}

const many = 11
const width = 0.01 / many

const strips = Array.from({ length: many }, (_, nth) => {
  const [west, east] = [77.19 + nth * width, 77.19 + (nth + 1) * width]
  return {
    number: 291 + nth,
    outline: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 43.2],
          [east, 43.2],
          [east, 43.21],
          [west, 43.21],
          [west, 43.2],
        ],
      ],
    },
  }
})
