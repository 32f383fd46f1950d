import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Precinct } from '../precinct/precinct.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { MeetingPrecinct } from './meeting-precinct.entity.ts'

/** Which precinct, and who reports. */
@Resolver(() => MeetingPrecinct)
export class MeetingPrecinctResolver {
  @FieldResolver(() => Precinct)
  async precinct(@Root() { precinct }: MeetingPrecinct): Promise<Precinct> {
    return precinct.loadOrFail()
  }

  @FieldResolver(() => Staff, {
    nullable: true,
    description: 'Who is to report; null where the post is vacant.',
  })
  async inspector(@Root() { inspector }: MeetingPrecinct): Promise<Staff | null> {
    return inspector ? inspector.loadOrFail() : null
  }
}
