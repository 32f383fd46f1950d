import { FieldResolver, Resolver, Root } from 'type-graphql'
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
}
