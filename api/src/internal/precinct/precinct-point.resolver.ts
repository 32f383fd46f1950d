import { FieldResolver, Resolver, Root } from 'type-graphql'
import { PoliceBody } from './police-body.entity.ts'
import { PrecinctPoint } from './precinct-point.entity.ts'

/** Where a point belongs. */
@Resolver(() => PrecinctPoint)
export class PrecinctPointResolver {
  @FieldResolver(() => PoliceBody)
  async body(@Root() { body }: PrecinctPoint): Promise<PoliceBody> {
    return body.loadOrFail()
  }
}
