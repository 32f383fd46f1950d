import type { Day } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { allThatIsPublished } from '../meeting/find.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { setReporters } from '../meeting/reporting.ts'
import type { Precinct } from '../precinct/precinct.entity.ts'
import { publishPrecincts } from '../precinct/publish.ts'

/**
 * Brings up to date what depends on who serves: the precinct's page, and who reports at its meetings from a day on, which
 * is whoever serves on their day (¶27).
 */
export async function followAppointment(
  context: InternalContext,
  { precinct, from }: { readonly precinct: Precinct; readonly from: Day },
): Promise<void> {
  const { em, today, policy } = context
  await publishPrecincts(em, [precinct.id], today)
  const ahead = await em.find(
    Meeting,
    {
      precincts: { $some: { precinct } },
      day: { $gte: from },
      stage: { $in: ['planned', 'announced'] },
    },
    { populate: allThatIsPublished },
  )
  for (const meeting of ahead) {
    await setReporters(context, meeting)
    await publishMeeting(em, meeting, policy)
  }
  await em.flush()
}
