import type { InternalContext } from '../context.ts'
import { precinctsOf, servingOn } from '../precinct/serving.ts'
import type { Meeting } from './meeting.entity.ts'

/** Has those report who serve in the precincts on the day of the meeting: a post may have passed on since it was planned (¶27). */
export async function setReporters(context: InternalContext, meeting: Meeting): Promise<void> {
  const { all } = await precinctsOf(context, meeting.precinctIds)
  for (const part of meeting.precincts) {
    const precinct = all.find(({ id }) => id === part.precinct.id)
    if (precinct) part.inspector = servingOn(meeting.day, precinct)
  }
}

/** For which precincts a report was given: those that are named, else those with an inspector, or all where none has one (¶27). */
export function reportedIn(meeting: Meeting, named?: readonly string[] | null): readonly string[] {
  if (named) return named
  const manned = meeting.precincts.getItems().filter(({ inspector }) => inspector !== null)
  return manned.length > 0 ? manned.map(({ precinct }) => precinct.id) : meeting.precinctIds
}
