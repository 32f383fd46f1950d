import type { Api } from '@esep/api/testing'
import { act } from '../way.ts'

/** Where meetings are held: precincts of one inspector, and two that report together. */
export interface Ground {
  readonly singles: readonly string[]
  readonly joint: readonly [string, string]
}

/** The day from which it lies so. */
const from = '2025-07-01'

/** Splits the precinct beside the inspector's into four, so that no quarter of one holds more meetings than a city's. */
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
  const [beside = '', ...further] = inOrder.map(({ id }) => id)
  const begin = (staffId: string, id: string) =>
    act(asking, 'appointmentBegin', { staffId, precinctId: id, kind: 'PERMANENT', since: from })
  await begin(staff.neighbour, beside)
  for (const id of further) await begin(staff.inspector, id)
  return { singles: [precinctId, ...further], joint: [precinctId, beside] }
}

const strips = [0, 1, 2, 3].map((nth) => {
  const [west, east] = [77.19 + nth * 0.0025, 77.19 + (nth + 1) * 0.0025]
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
