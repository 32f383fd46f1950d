import type { Bilingual } from '@esep/law'
import type { Invited } from '../../public/meeting/invited.ts'
import type { PublishableInvitation } from '../meeting/publishable.ts'
import { trilingual } from '../trilingual.ts'

/** What residents learn of an invitation that was sent and not declined: the office, and a name where it may be public (¶28). */
export function invitedTo(invitation: PublishableInvitation): Invited[] {
  const { category, state, office, name, mayBeNamed } = invitation
  if (state === 'draft' || state === 'declined') return []
  if (!name || !mayBeNamed) return [{ category, label: trilingual(office) }]

  return [{ category, label: trilingual(labelOf(office, name)) }]
}

/** What somebody is called who is invited by name. */
export function labelOf(office: Bilingual, name: Bilingual): Bilingual {
  return { kk: `${office.kk}: ${name.kk}`, ru: `${office.ru}: ${name.ru}` }
}
