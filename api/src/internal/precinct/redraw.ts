import { randomUUID } from 'node:crypto'
import type { Day } from '@esep/law'
import { PublishedHouseRange } from '../../public/precinct/house-range.entity.ts'
import type { InternalContext } from '../context.ts'
import { drawBorders } from './borders.ts'
import { HouseRange } from './house-range.entity.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctSuccession } from './precinct-succession.entity.ts'
import { publishPrecincts } from './publish.ts'
import { housesBefore, type Redrawing } from './redrawing.ts'

/** Ends precincts on a day and begins their successors; the old ones keep their pages and their history (¶26). */
export async function redraw(context: InternalContext, asked: Redrawing): Promise<Precinct[]> {
  const { em, actor, today } = context
  const { reach, from } = asked
  const begun = begin(context, asked)
  for (const predecessor of reach.all) {
    predecessor.validUntil = from
    endServiceOn(predecessor, { from, by: actor.id })
    for (const precinct of begun) em.create(PrecinctSuccession, { precinct, predecessor })
  }
  await em.flush()
  const ids = begun.map(({ id }) => id)
  const neighbours = await drawBorders(em, { begun, from })
  await publishPrecincts(em, [...neighbours, ...reach.precinctIds, ...ids], today)
  await settle(context, { ...asked, begun })
  await em.flush()
  return begun
}

/** The new precincts, by number; they belong where the first of the old ones does. */
function begin({ em }: InternalContext, { reach, from, successors }: Redrawing): Precinct[] {
  const [first] = reach.all
  if (!first) return []

  const { point, district, phone, receptionHours } = first
  const kept = { point, district, phone, receptionHours, validFrom: from, recordedSince: from }
  return successors
    .toSorted((one, other) => one.number - other.number)
    .flatMap(({ number, outline }) =>
      outline ? em.create(Precinct, { id: randomUUID(), number, outline, ...kept }) : [],
    )
}

/** Ends every service in a precinct that is open on a day. */
export function endServiceOn(
  precinct: Precinct,
  { from, by }: { readonly from: Day; readonly by: string },
): void {
  for (const appointment of precinct.appointments) {
    if (appointment.since >= from || (appointment.until !== null && appointment.until <= from)) {
      continue
    }
    appointment.until = from
    appointment.endedBy = by
  }
}

/** Gives the new precincts their houses, so that whoever asks by address finds them; the old ones keep theirs on record. */
async function settle(
  context: InternalContext,
  asked: Redrawing & { readonly begun: readonly Precinct[] },
): Promise<void> {
  const { em } = context
  const all = await housesBefore(context, asked)
  for (const { number, houses } of asked.successors) {
    const precinct = asked.begun.find((one) => one.number === number)
    if (!precinct) continue
    for (const { streetKk, typeKk, streetRu, typeRu, parity, from, to } of houses ?? all) {
      const range = { id: randomUUID(), streetKk, typeKk, streetRu, typeRu, parity, from, to }
      em.create(HouseRange, { ...range, precinct })
      em.create(PublishedHouseRange, { ...range, precinctId: precinct.id })
    }
  }
}
