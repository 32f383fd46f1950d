import type { InternalContext } from '../context.ts'
import { precinctsOf, servingOn } from '../precinct/serving.ts'
import type { Meeting } from './meeting.entity.ts'

/** Has those report who serve in the precincts on the day that the meeting now has. */
export async function reassign(context: InternalContext, meeting: Meeting): Promise<void> {
  const { all } = await precinctsOf(context, meeting.precinctIds)
  for (const part of meeting.precincts) {
    const precinct = all.find(({ id }) => id === part.precinct.id)
    if (precinct) part.inspector = servingOn(meeting.day, precinct)
  }
}
