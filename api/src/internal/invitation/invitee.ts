import { servesPrecinct } from '@esep/law'
import type { Clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import type { Constituency, ConstituencyInput } from './constituency.ts'
import { invitationOf } from './find.ts'
import type { Invitation, Invitee } from './invitation.entity.ts'
import type { InviteeInput } from './invitee.input.ts'

interface Inviting {
  readonly meeting: Meeting
  /** Null where there is no draft yet. */
  readonly draft: Invitation | null
}

/** The meeting of an invitation, held still, with its draft where there is one; throws NotThere out of scope. */
export async function invitingTo(context: InternalContext, input: InviteeInput): Promise<Inviting> {
  const { invitationId, meetingId } = input
  if (!invitationId) {
    return { meeting: await meetingHeldStill(context, { meetingId: meetingId ?? '' }), draft: null }
  }
  const seen = await invitationOf(context, { invitationId, version: input.version ?? null })
  const meeting = await meetingHeldStill(context, { meetingId: seen.meeting.id })
  const draft = await context.em.refreshOrFail(seen)
  if (meetingId && meetingId !== meeting.id) throw new NotThere()
  return { meeting, draft }
}

/** Who is invited: what is given, and what the draft says of the rest; null while category or office is not said or not cleared. */
export function inviteeIn(
  input: InviteeInput,
  { meeting, draft }: Inviting,
  words: Clearing,
): Invitee | null {
  const category = input.category ?? draft?.category
  const cleared = words.clear('office', input.office)
  const office = input.office ? cleared : (draft?.office ?? null)
  const name = input.name === undefined ? (draft?.name ?? null) : input.name && { ...input.name }
  const mayBeNamed = input.mayBeNamed === undefined ? (draft?.mayBeNamed ?? null) : input.mayBeNamed
  if (mayBeNamed) words.clear('name', name, ['PERSON'])
  const served = servedIn(input, { meeting, draft })
  return category && office ? { category, office, name, mayBeNamed, ...served } : null
}

/** What an invitation would say, before it is known to be whole. */
export function soughtIn(input: InviteeInput, draft: Invitation | null) {
  const constituency = input.constituency === undefined ? draft?.constituency : input.constituency
  return {
    category: input.category ?? draft?.category ?? null,
    state: draft?.state ?? ('draft' as const),
    office: input.office ?? draft?.office ?? null,
    hasConstituency: Boolean(constituency),
  }
}

function servedIn(
  { constituency }: InviteeInput,
  { meeting, draft }: Inviting,
): { readonly constituency: Constituency | null; readonly servesHere: boolean | null } {
  if (constituency === undefined) {
    return { constituency: draft?.constituency ?? null, servesHere: draft?.servesHere ?? null }
  }
  if (constituency === null) return { constituency: null, servesHere: null }

  const { kato = null, words = null } = constituency
  return { constituency: { kato, words }, servesHere: servesHere(constituency, meeting) }
}

/** Whether the unit of a constituency meets one of the precincts; what staff say where only words are given. */
function servesHere(
  { kato, servesHere: said = null }: ConstituencyInput,
  meeting: Meeting,
): boolean | null {
  if (!kato) return said
  const districts = meeting.precincts
    .getItems()
    .map(({ precinct }) => precinct.unwrap().district.unwrap().kato)
  return districts.some((district) => servesPrecinct(kato, district))
}
