import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { PrecinctPoint } from '../precinct/precinct-point.entity.ts'
import { Staff } from './staff.entity.ts'

/** What a member of staff serves. */
@Resolver(() => Staff)
export class StaffResolver {
  @FieldResolver(() => PoliceBody)
  async body(@Root() { body }: Staff): Promise<PoliceBody> {
    return body.loadOrFail()
  }

  @FieldResolver(() => PrecinctPoint, { nullable: true })
  async point(@Root() { point }: Staff): Promise<PrecinctPoint | null> {
    return point ? point.loadOrFail() : null
  }

  @FieldResolver(() => [Precinct], { description: 'The precincts served today.' })
  async precincts(
    @Root() { appointments }: Staff,
    @Ctx() { today }: InternalContext,
  ): Promise<Precinct[]> {
    const all = await appointments.loadItems({ orderBy: { since: 'asc', id: 'asc' } })
    const current = all.filter(({ since, until }) => since <= today && (!until || today < until))
    return Promise.all(current.map(({ precinct }) => precinct.loadOrFail()))
  }
}
