import type { Bilingual } from '@esep/law'
import type { Known } from '@esep/redaction'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { peopleOf } from '../outcome/dossier.ts'

/** Whoever must not stand in what is said of an award: everybody of the meeting, and whoever was awarded (¶34). */
export async function knownBeside(
  context: InternalContext,
  meeting: Meeting,
  awarded: Bilingual | null,
): Promise<Known> {
  const { known } = await peopleOf(context, meeting)
  if (!awarded) return known
  const person = { key: 'awarded', name: awarded.kk, otherNames: [awarded.ru] }
  return { ...known, people: [...known.people, person] }
}
