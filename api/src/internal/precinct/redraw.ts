import { randomUUID } from 'node:crypto'
import type { Day } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { borderRows } from './borders.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctBorder } from './precinct-border.entity.ts'
import { PrecinctSuccession } from './precinct-succession.entity.ts'
import { publishPrecincts } from './publish.ts'
import type { Precincts } from './serving.ts'
import type { Successor } from './successor.input.ts'

interface Redrawing {
  readonly reach: Precincts
  readonly from: Day
  readonly successors: readonly Successor[]
}

/** What the law asks of a split or merger beside its input (¶26). */
export async function redrawingOf(
  { em, actor }: InternalContext,
  { reach, from, successors }: Redrawing,
) {
  const districts = reach.all.map(({ district }) => district.unwrap().kato)
  const others = await em.find(Precinct, {
    district: { kato: { $in: districts } },
    id: { $nin: [...reach.precinctIds] },
    $or: [{ validUntil: null }, { validUntil: { $gt: from } }],
  })
  const ahead = await em.count(Meeting, {
    precincts: { $some: { precinct: { $in: [...reach.precinctIds] } } },
    day: { $gte: from },
    stage: { $nin: ['cancelled', 'missed'] },
  })
  return {
    actor,
    from,
    before: reach.all,
    successors: successors.map(({ number, outline }) => ({ number, isOutlined: outline !== null })),
    taken: others.map(({ number }) => number),
    hasMeetingsAhead: ahead > 0,
  }
}

/** Ends precincts on a day and begins their successors; the old ones keep their pages and their history (¶26). */
export async function redraw(
  context: InternalContext,
  { reach, from, successors }: Redrawing,
): Promise<Precinct[]> {
  const { em, actor, today } = context
  const [first] = reach.all
  if (!first) return []

  const begun = successors.flatMap(({ number, outline }) => {
    const { point, district, phone, receptionHours } = first
    const kept = { point, district, phone, receptionHours }
    const days = { validFrom: from, recordedSince: from }
    return outline
      ? em.create(Precinct, { id: randomUUID(), number, outline, ...kept, ...days })
      : []
  })
  for (const predecessor of reach.all) {
    endOn(predecessor, { from, by: actor.id })
    for (const precinct of begun) em.create(PrecinctSuccession, { precinct, predecessor })
  }
  await em.flush()
  const neighbours = await drawBorders(context, begun)
  await publishPrecincts(
    em,
    [...neighbours, ...reach.precinctIds, ...begun.map(({ id }) => id)],
    today,
  )
  await em.flush()
  return begun
}

/** A precinct ends, and with it every service in it that was open. */
function endOn(
  precinct: Precinct,
  { from, by }: { readonly from: Day; readonly by: string },
): void {
  precinct.validUntil = from
  for (const appointment of precinct.appointments) {
    if (appointment.since >= from || (appointment.until !== null && appointment.until <= from)) {
      continue
    }
    appointment.until = from
    appointment.endedBy = by
  }
}

/** Keeps where the new borders meet others, and gives the ids of those (¶27). */
async function drawBorders({ em }: InternalContext, begun: readonly Precinct[]): Promise<string[]> {
  const others = await em.find(
    Precinct,
    { validUntil: null, id: { $nin: begun.map(({ id }) => id) } },
    { fields: ['id', 'outline'] },
  )
  const isNew = (id: string) => begun.some((precinct) => precinct.id === id)
  const rows = borderRows([...begun, ...others]).filter(
    ({ precinct, neighbour }) => isNew(precinct) || isNew(neighbour),
  )
  for (const row of rows) em.create(PrecinctBorder, row)
  await em.flush()
  return rows.map(({ neighbour }) => neighbour).filter((id) => !isNew(id))
}
