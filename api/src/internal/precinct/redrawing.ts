import { areHousesDivided, isGroundDivided } from '@esep/geography'
import type { Day } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { HouseRange } from './house-range.entity.ts'
import { outlineByPrecinct } from './outline.loader.ts'
import { Precinct } from './precinct.entity.ts'
import type { Precincts } from './serving.ts'
import type { Successor } from './successor.input.ts'

/** Which precincts end on a day, and what begins in their place. */
export interface Redrawing {
  readonly reach: Precincts
  readonly from: Day
  readonly successors: readonly Successor[]
}

/** What the law asks of a split or merger beside its input (¶26). */
export async function redrawingOf(context: InternalContext, asked: Redrawing) {
  const { reach, from, successors } = asked
  return {
    actor: context.actor,
    from,
    before: reach.all,
    successors: successors.map(({ number, outline }) => ({ number, isOutlined: outline !== null })),
    divides: await dividesOf(context, asked),
    taken: await numbersTaken(context, asked),
    hasMeetingsAhead: await hasMeetingsAhead(context, asked),
  }
}

/** The houses of the old precincts. */
export async function housesBefore(
  { em }: InternalContext,
  { reach }: Redrawing,
): Promise<HouseRange[]> {
  return em.find(HouseRange, { precinct: { $in: [...reach.precinctIds] } })
}

async function dividesOf(context: InternalContext, asked: Redrawing) {
  const { reach, successors } = asked
  const before = await outlineByPrecinct(context.em, reach.precinctIds)
  const outlines = successors.flatMap(({ outline }) => outline ?? [])
  const [first, ...others] = successors
  const takesAll = others.length === 0 && first?.houses === null
  const named = successors.map(({ houses }) => houses ?? [])
  return {
    ground: isGroundDivided([...before.values()], outlines),
    houses: takesAll || areHousesDivided(await housesBefore(context, asked), named),
  }
}

async function numbersTaken({ em }: InternalContext, { reach, from }: Redrawing) {
  const districts = reach.all.map(({ district }) => district.unwrap().kato)
  const others = await em.find(Precinct, {
    district: { kato: { $in: districts } },
    id: { $nin: [...reach.precinctIds] },
    $or: [{ validUntil: null }, { validUntil: { $gt: from } }],
  })
  return others.map(({ number }) => number)
}

async function hasMeetingsAhead({ em }: InternalContext, { reach, from }: Redrawing) {
  const ahead = await em.count(Meeting, {
    precincts: { $some: { precinct: { $in: [...reach.precinctIds] } } },
    day: { $gte: from },
    stage: { $nin: ['cancelled', 'missed'] },
  })
  return ahead > 0
}
