import type { Policy } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Assembly as PublishedAssembly } from '../../public/meeting/assembly.ts'
import { PublishedMeeting } from '../../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../../public/meeting/meeting-precinct.entity.ts'
import { assemblyAt } from '../assembly/published.ts'
import type { Meeting } from './meeting.entity.ts'
import type { Publishable } from './publishable.ts'
import { isPublic, publishedMeeting } from './published-meeting.ts'

/** Writes what residents read of a meeting, in the transaction of the act; one that is only planned stays internal. */
export async function publishMeeting(
  em: EntityManager,
  meeting: Meeting,
  policy: Policy,
): Promise<void> {
  if (!isPublic(meeting)) return

  const { id } = meeting
  const assembly = await assemblyAt(em, meeting)
  const facts = factsOf(meeting, assembly)
  await em.upsert(PublishedMeeting, publishedMeeting(facts, policy))
  await em.upsertMany(
    PublishedMeetingPrecinct,
    facts.precincts.map(({ precinctId, reported }) => ({
      meetingId: id,
      precinctId,
      reported: reported !== false,
    })),
  )
}

/** What of a meeting its published row is made from. */
export function factsOf(meeting: Meeting, assembly: PublishedAssembly | null = null): Publishable {
  const { precincts, changes, announcements, invitations, waivers, awards, ...facts } = meeting
  return {
    ...facts,
    assembly,
    precincts: precincts.getItems().map(({ precinct, inspector, reported }) => ({
      precinctId: precinct.id,
      inspector: inspector?.unwrap() ?? null,
      reported,
    })),
    changes: inOrder(changes.getItems()),
    announcements: announcements.getItems(),
    invitations: invitations.getItems(),
    waivers: waivers.getItems(),
    awards: awards.getItems(),
  }
}

function inOrder<Change extends { readonly at: string }>(changes: readonly Change[]): Change[] {
  return changes.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
}
