import type { Day } from '@esep/law'
import type { FilterQuery } from '@mikro-orm/core'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import type { InternalContext } from '../context.ts'
import { Precinct } from './precinct.entity.ts'
import { servedBy } from './served-by.ts'

/** The precincts that somebody serves. */
@Resolver()
export class PrecinctsQuery {
  @Query(() => [Precinct], {
    description:
      'The precincts that who asks serves: the own ones, those of the point or of the police body.',
  })
  precincts(
    @Arg('on', () => DayScalar, {
      nullable: true,
      description: 'Those alone that there are on this day.',
    })
    on: Day | null,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Precinct[]> {
    const there = on ? thereOn(on) : {}
    return em.find(
      Precinct,
      { $and: [servedBy(actor), there] },
      { orderBy: { number: 'asc', id: 'asc' } },
    )
  }
}

function thereOn(day: Day): FilterQuery<Precinct> {
  return { validFrom: { $lte: day }, $or: [{ validUntil: null }, { validUntil: { $gt: day } }] }
}
