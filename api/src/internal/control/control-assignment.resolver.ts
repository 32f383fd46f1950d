import { FieldResolver, Resolver, Root } from 'type-graphql'
import { PrecinctPoint } from '../precinct/precinct-point.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { ControlAssignment } from './control-assignment.entity.ts'

/** Who controls, for which point. */
@Resolver(() => ControlAssignment)
export class ControlAssignmentResolver {
  @FieldResolver(() => Staff, { nullable: true, description: 'Null where nobody does.' })
  async staff(@Root() { staff }: ControlAssignment): Promise<Staff | null> {
    return staff ? staff.loadOrFail() : null
  }

  @FieldResolver(() => PrecinctPoint, { description: 'The point whose precincts reported.' })
  point(@Root() { point }: ControlAssignment): Promise<PrecinctPoint> {
    return point.loadOrFail()
  }
}
