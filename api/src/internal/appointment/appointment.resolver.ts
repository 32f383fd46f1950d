import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Precinct } from '../precinct/precinct.entity.ts'
import { Appointment } from '../staff/appointment.entity.ts'
import { Staff } from '../staff/staff.entity.ts'

/** Who serves, and where. */
@Resolver(() => Appointment)
export class AppointmentResolver {
  @FieldResolver(() => Staff)
  async staff(@Root() { staff }: Appointment): Promise<Staff> {
    return staff.loadOrFail()
  }

  @FieldResolver(() => Precinct)
  async precinct(@Root() { precinct }: Appointment): Promise<Precinct> {
    return precinct.loadOrFail()
  }
}
