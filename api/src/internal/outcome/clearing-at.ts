import type { Known } from '@esep/redaction'
import { type Clearing, clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { peopleOf } from './dossier.ts'
import { hiddenOf } from './hidden-of.ts'
import { hiddenEverywhere } from './words-everywhere.ts'

/**
 * Begins the clearing of what an act makes public at once of a meeting: it knows everybody who is on record of the meeting,
 * whatever the act itself knows `beside`, and the words that staff hid of it.
 */
export async function clearingAt(
  context: InternalContext,
  meeting: Meeting,
  beside: Partial<Known> = {},
): Promise<Clearing> {
  const { known } = await peopleOf(context, meeting)
  const hidden = hiddenEverywhere(await hiddenOf(context.em, meeting))
  return clearing(context, together(known, beside), hidden)
}

function together(
  known: Known,
  { people = [], officers = [], officials = [], places = [] }: Partial<Known>,
): Known {
  return {
    people: [...known.people, ...people],
    officers: [...known.officers, ...officers],
    officials: [...known.officials, ...officials],
    places: [...known.places, ...places],
  }
}
