import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Official } from '../official/official.entity.ts'
import { officialsByPrecinct } from '../official/official.loader.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { District } from './district.entity.ts'
import { Precinct } from './precinct.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

/** Where a precinct belongs. */
@Resolver(() => Precinct)
export class PrecinctResolver {
  @FieldResolver(() => PrecinctPoint)
  async point(@Root() { point }: Precinct): Promise<PrecinctPoint> {
    return point.loadOrFail()
  }

  @FieldResolver(() => District)
  async district(@Root() { district }: Precinct): Promise<District> {
    return district.loadOrFail()
  }

  @FieldResolver(() => [Appointment], {
    description: 'Who serves or served here, the first first.',
  })
  appointments(@Root() { appointments }: Precinct): Promise<Appointment[]> {
    return appointments.loadItems({ orderBy: { since: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => [Official], {
    description: 'Whom a reviewer has put on the list of its officials.',
  })
  async officials(
    @Root() { id }: Precinct,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly Official[]> {
    return (await loaded(em, officialsByPrecinct, id)) ?? []
  }
}
