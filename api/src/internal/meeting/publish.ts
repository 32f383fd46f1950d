import type { Policy } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Assembly as PublishedAssembly } from '../../public/meeting/assembly.ts'
import { PublishedMeeting } from '../../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../../public/meeting/meeting-precinct.entity.ts'
import { assemblyAt } from '../assembly/published.ts'
import { hiddenBeside } from '../outcome/hidden-of.ts'
import { besideOutcome } from './beside-outcome.ts'
import { allThatIsPublished } from './find.ts'
import { hideInWords } from './hide-in-words.ts'
import type { Meeting } from './meeting.entity.ts'
import type { MeetingPrecinct } from './meeting-precinct.entity.ts'
import type { Publishable, PublishablePrecinct } from './publishable.ts'
import { isPublic, publishedMeeting } from './published-meeting.ts'
import { hideQuoted } from './quoted-beside.ts'

/** Writes what residents read of a meeting, in the transaction of the act; one that is only planned stays internal. */
export async function publishMeeting(
  em: EntityManager,
  meeting: Meeting,
  policy: Policy,
): Promise<void> {
  if (!isPublic(meeting)) return

  // NOTE: what the act adds to the meeting is read back with the rest.
  await em.flush()
  await em.populate(meeting, allThatIsPublished)
  await hideAgain(em, meeting)
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

/** Hides again, where it was written anew, what staff hid and no reviewer let stand since. */
async function hideAgain(em: EntityManager, meeting: Meeting): Promise<void> {
  const hidden = await hiddenBeside(em, meeting)
  if (hidden.length === 0) return

  const { words } = await besideOutcome(em, meeting)
  hideInWords(words, hidden)
  hideQuoted(meeting, hidden)
  await em.flush()
}

/** What of a meeting its published row is made from. */
export function factsOf(meeting: Meeting, assembly: PublishedAssembly | null = null): Publishable {
  const { precincts, changes, announcements, invitations, waivers, awards, ...facts } = meeting
  return {
    ...facts,
    assembly,
    precincts: precincts.getItems().map(publishablePrecinct),
    changes: inOrder(changes.getItems()),
    announcements: announcements.getItems(),
    invitations: invitations.getItems(),
    waivers: waivers.getItems(),
    awards: awards.getItems(),
  }
}

/** A precinct of the meeting as its published row has it. */
export function publishablePrecinct({
  precinct,
  inspector,
  reported,
}: MeetingPrecinct): PublishablePrecinct {
  return { precinctId: precinct.id, inspector: inspector?.unwrap() ?? null, reported }
}

function inOrder<Change extends { readonly at: string }>(changes: readonly Change[]): Change[] {
  return changes.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))
}
