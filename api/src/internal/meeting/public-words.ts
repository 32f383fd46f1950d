import type { ClearedText, WordsToHide } from '@esep/redaction'
import type { Announcement } from '../announcement/announcement.entity.ts'
import { hideInBoth } from '../outcome/hide-in-public.ts'
import type { ClearedBilingual } from './arrangement.ts'
import type { Meeting } from './meeting.entity.ts'

/** A text of a meeting that residents read beside its outcome. */
interface PublicWords {
  readonly text: ClearedBilingual
  become(hidden: ClearedBilingual): void
}

/** Every word of a meeting that residents read beside its outcome, in both languages; `meeting` has all that is published. */
export function publicWordsOf(meeting: Meeting): ClearedText[] {
  return wordsOf(meeting).flatMap(({ text: { kk, ru } }) => [kk, ru])
}

/** Whether what is public and no text of ours holds words: the name of somebody invited, or an address of a page. */
export function isQuotedBy(meeting: Meeting, { words }: WordsToHide): boolean {
  const names = meeting.invitations.getItems().filter(({ mayBeNamed }) => mayBeNamed)
  const links = shownLinks(meeting)
  return (
    names.some(({ name }) => holds(name, words)) || links.some(({ link }) => holds(link, words))
  )
}

/** Hides words wherever they stand in what residents read of a meeting; an address of a page that holds them is not shown. */
export function hideInMeeting(meeting: Meeting, hiding: readonly WordsToHide[]): void {
  for (const { text, become } of wordsOf(meeting)) {
    const hidden = hideInBoth(text, hiding)
    if (hidden.kk !== text.kk || hidden.ru !== text.ru) become(hidden)
  }
  for (const invitation of meeting.invitations) {
    const isNamed = hiding.some(({ words }) => holds(invitation.name, words))
    if (isNamed && invitation.mayBeNamed) invitation.mayBeNamed = false
  }
  for (const announcement of shownLinks(meeting)) {
    if (hiding.some(({ words }) => holds(announcement.link, words)))
      announcement.linkIsHidden = true
  }
}

function shownLinks({ announcements }: Meeting): Announcement[] {
  return announcements
    .getItems()
    .filter(({ struckAt, linkIsHidden }) => struckAt === null && !linkIsHidden)
}

function wordsOf(meeting: Meeting): PublicWords[] {
  const { changes, invitations, waivers, awards, announcements } = meeting
  return [
    ...wordsIn(meeting, ['venue', 'address', 'climate', 'note', 'timeWords', 'lateWords']),
    ...changes.getItems().flatMap((one) => wordsIn(one, ['venueBefore', 'venueAfter', 'words'])),
    ...invitations.getItems().flatMap((one) => wordsIn(one, ['office'])),
    ...waivers.getItems().flatMap((one) => wordsIn(one, ['reason'])),
    ...awards.getItems().flatMap((one) => wordsIn(one, ['title', 'merit'])),
    ...announcements.getItems().flatMap(outletOf),
  ]
}

/** Evidence stays as it was recorded; residents read the outlet without what is hidden of it. */
function outletOf(announcement: Announcement): PublicWords[] {
  const text = announcement.outletWithout ?? announcement.outlet
  if (!text || announcement.struckAt !== null) return []
  return [{ text, become: (hidden) => Object.assign(announcement, { outletWithout: hidden }) }]
}

function wordsIn<Name extends string>(
  owner: Readonly<Record<Name, ClearedBilingual | null>>,
  names: readonly Name[],
): PublicWords[] {
  return names.flatMap((name) => {
    const text = owner[name]
    return text ? [{ text, become: (hidden) => Object.assign(owner, { [name]: hidden }) }] : []
  })
}

function holds(text: string | { readonly kk: string; readonly ru: string } | null, words: string) {
  const texts = typeof text === 'string' ? [text] : [text?.kk ?? '', text?.ru ?? '']
  const looked = words.toLocaleLowerCase('kk')
  return texts.some((one) => one.toLocaleLowerCase('kk').includes(looked))
}
