import type { Announcement } from '../announcement/announcement.entity.ts'
import type { Award } from '../award/award.entity.ts'
import type { Invitation } from '../invitation/invitation.entity.ts'
import type { ClearedBilingual } from './arrangement.ts'
import type { Meeting } from './meeting.entity.ts'
import type { MeetingChange } from './meeting-change.entity.ts'

/** A text of a meeting that residents read beside its outcome, or may come to read. */
export interface PublicWords {
  /** Names it: `note:1`, `award:2`, `referral:3:1`. */
  readonly key: string
  readonly text: ClearedBilingual
  /** Whether residents read it as things stand now. */
  readonly isShown: boolean
  /** Whether it says where the meeting is, or was to be. */
  readonly isPlace: boolean
  become(hidden: ClearedBilingual): void
}

/** Every word that is recorded of a meeting itself for residents, in both languages; `meeting` has all that is published. */
export function publicWordsOf(meeting: Meeting): PublicWords[] {
  const { changes, invitations, waivers, awards, announcements } = meeting
  const { noticedAt, timeBasis, lateReason } = meeting
  return [
    ...wordsIn(meeting, 'venue', { key: 'venue:1', isPlace: true }),
    ...wordsIn(meeting, 'address', { key: 'address:1', isPlace: true }),
    ...wordsIn(meeting, 'climate', { key: 'climate:1' }),
    ...wordsIn(meeting, 'note', { key: 'note:1' }),
    ...wordsIn(meeting, 'timeWords', { key: 'time:1', isShown: timeBasis !== null }),
    ...wordsIn(meeting, 'lateWords', {
      key: 'late:1',
      isShown: noticedAt !== null && lateReason !== null,
    }),
    ...changes.getItems().flatMap((change, at) => wordsOfChange(change, at + 1)),
    ...announcements.getItems().flatMap((told, at) => outletOf(told, { meeting, number: at + 1 })),
    ...invitations.getItems().flatMap((one, at) => officeOf(one, at + 1)),
    ...waivers.getItems().flatMap((one, at) => wordsIn(one, 'reason', { key: `waiver:${at + 1}` })),
    ...awards.getItems().flatMap((award, at) => wordsOfAward(award, at + 1)),
  ]
}

function wordsOfChange(change: MeetingChange, number: number): PublicWords[] {
  return [
    ...wordsIn(change, 'venueBefore', { key: `before:${number}`, isPlace: true, isShown: false }),
    ...wordsIn(change, 'venueAfter', { key: `after:${number}`, isPlace: true }),
    ...wordsIn(change, 'words', { key: `change:${number}`, isShown: change.reason !== null }),
  ]
}

/** Evidence stays as it was recorded; residents read the outlet without what is hidden of it. */
function outletOf(
  told: Announcement,
  { meeting, number }: { readonly meeting: Meeting; readonly number: number },
): PublicWords[] {
  const text = told.outletWithout ?? told.outlet
  if (!text || told.struckAt !== null) return []
  return [
    {
      ...{ key: `outlet:${number}`, text, isPlace: false },
      isShown: meeting.noticedAt !== null && told.forDay === meeting.day,
      become: (hidden) => Object.assign(told, { outletWithout: hidden }),
    },
  ]
}

function officeOf(invitation: Invitation, number: number): PublicWords[] {
  const { state } = invitation
  const isShown = state !== 'draft' && state !== 'declined'
  return wordsIn(invitation, 'office', { key: `office:${number}`, isShown })
}

function wordsOfAward(award: Award, number: number): PublicWords[] {
  const isShown = award.struckAt === null
  return [
    ...wordsIn(award, 'title', { key: `award:${number}`, isShown }),
    ...wordsIn(award, 'merit', { key: `merit:${number}`, isShown }),
  ]
}

interface Told extends Partial<Pick<PublicWords, 'isShown' | 'isPlace'>> {
  readonly key: string
}

/** A text that a row holds under a name; none where it holds none. */
export function wordsIn<Name extends string>(
  owner: Readonly<Record<Name, ClearedBilingual | null>>,
  name: Name,
  { key, isShown = true, isPlace = false }: Told,
): PublicWords[] {
  const text = owner[name]
  const become = (hidden: ClearedBilingual) => Object.assign(owner, { [name]: hidden })
  return text ? [{ key, text, isShown, isPlace, become }] : []
}
