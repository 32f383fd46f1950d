import { type Day, dayOf, type Evidence, noticeOf, type Policy, type Stage } from '@esep/law'
import { openParts } from '@esep/redaction'
import type { MeetingStatus, PublishedMeeting } from '../../public/meeting/meeting.entity.ts'
import type { MeetingChange, PreviousStart } from '../../public/meeting/meeting-change.ts'
import type { Announcement, Notice } from '../../public/meeting/notice.ts'
import type { Reason } from '../../public/meeting/reason.ts'
import type { TimeReason } from '../../public/meeting/time-reason.ts'
import { awardedAt } from '../award/published.ts'
import { invitedTo } from '../invitation/invited.ts'
import { trilingual, untranslated } from '../trilingual.ts'
import type { ClearedBilingual } from './arrangement.ts'
import { joinedNote } from './joined-note.ts'
import type {
  Publishable,
  PublishableAnnouncement,
  PublishableChange,
  PublishablePrecinct,
} from './publishable.ts'
import { reportersOf } from './reporters.ts'

const statuses: Readonly<Record<Exclude<Stage, 'planned' | 'announced'>, MeetingStatus>> = {
  held: 'HELD',
  recorded: 'HELD',
  signed: 'HELD',
  published: 'PUBLISHED',
  cancelled: 'CANCELLED',
  missed: 'NOT_HELD',
}

/** Whether residents know of a meeting: it was announced, or it was held unannounced (¶27). */
export function isPublic({
  announcedAt,
  startedAt,
}: Pick<Publishable, 'announcedAt' | 'startedAt'>): boolean {
  return announcedAt !== null || startedAt !== null
}

/** A meeting as residents read it: the row of the published table, made of facts alone (¶26, ¶27). */
export function publishedMeeting(meeting: Publishable, policy: Policy): PublishedMeeting {
  const { precincts, changes, venue, address } = meeting
  const position = positionOf(meeting)
  const previousStarts = changes.flatMap(previousStartOf)

  return {
    id: meeting.id,
    status: statusOf(meeting, previousStarts.length > 0),
    day: meeting.day,
    startsAt: meeting.startsAt,
    actualStart: meeting.startedAt,
    actualEnd: meeting.endedAt,
    form: meeting.form,
    joint: precincts.length > 1,
    venue: venue && {
      name: trilingual(venue),
      address: address && trilingual(address),
      position,
    },
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    joinLink: meeting.joinLinkIsHidden ? null : meeting.joinLink,
    note: noteOf(meeting),
    timeBasis: timeReasonOf(meeting),
    expected: meeting.expected,
    capacity: meeting.capacity,
    assembly: meeting.assembly,
    languages: meeting.languages,
    notice: publishedNotice(meeting, policy),
    previousStarts,
    reason: whyNotHeld(meeting),
    changes: changes.map(publishedChange),
    inspectors: reportersOf(precincts),
    invited: meeting.invitations.flatMap(invitedTo),
    waived: meeting.waivers.map(({ category, reason }) => ({
      category,
      reason: untranslated(reason),
    })),
    awards: meeting.awards.flatMap(awardedAt),
  }
}

/** The place on the map; none where a part of the venue or its address is hidden, for the map would show it. */
function positionOf({ venue, address, latitude, longitude }: Publishable) {
  const places = [venue, address].flatMap((place) => (place ? [place.kk, place.ru] : []))
  if (latitude === null || longitude === null || !places.every(isWhole)) return null
  return { latitude, longitude }
}

function isWhole(text: string): boolean {
  const [open = '', ...more] = openParts(text)
  return more.length === 0 && open === text.trim()
}

function statusOf({ stage, publishedAt }: Publishable, isMoved: boolean): MeetingStatus {
  // NOTE: while a correction waits for its signature and review, the old outcome is still public.
  if (publishedAt !== null) return 'PUBLISHED'
  if (stage === 'planned' || stage === 'announced') return isMoved ? 'MOVED' : 'ANNOUNCED'
  return statuses[stage]
}

function publishedNotice(meeting: Publishable, policy: Policy): Notice | null {
  if (meeting.noticedAt === null) return null

  const announcements = meeting.announcements
    .filter(({ forDay, struckAt }) => forDay === meeting.day && struckAt === null)
    .toSorted((one, other) => (one.firstPublicOn < other.firstPublicOn ? -1 : 1))
  const evidence = firstCompleteOf(announcements, meeting.precincts)
  const recordedOn: Day = dayOf(meeting.noticedAt, policy)
  return {
    ...noticeOf({ day: meeting.day, recordedOn, evidence }, policy),
    lateReason: reasonOf(meeting.lateReason, meeting.lateWords),
    announcements: announcements.map(
      (announcement): Announcement => ({
        channel: announcement.channel,
        ...shownOf(announcement),
        day: announcement.firstPublicOn,
        recordedAt: announcement.recordedAt,
      }),
    ),
  }
}

/** Where it was announced, without what was hidden of that. */
function shownOf({ outlet, outletWithout, link, linkIsHidden }: PublishableAnnouncement) {
  const shown = outletWithout ?? outlet
  return { outlet: shown && trilingual(shown), link: linkIsHidden ? null : link }
}

function timeReasonOf({ timeBasis: basis, timeWords: words }: Publishable): TimeReason | null {
  return basis && words ? { basis, words: untranslated(words) } : null
}

/** The day on which the last of the precincts had its first complete word; null while one of them has none (¶27). */
function firstCompleteOf(
  announcements: readonly PublishableAnnouncement[],
  precincts: readonly PublishablePrecinct[],
): Pick<Evidence, 'day'> | null {
  const complete = announcements.filter(({ namesTime, namesPlace }) => namesTime && namesPlace)
  const days = precincts.map(
    ({ precinctId: of }) =>
      complete.find(({ precinctId }) => precinctId === null || precinctId === of)?.firstPublicOn,
  )
  const known = days.filter((day) => day !== undefined).toSorted()
  const last = known.at(-1)
  return last === undefined || known.length < days.length ? null : { day: last }
}

function whyNotHeld({ changes }: Publishable): Reason | null {
  const last = changes.findLast(({ kind }) => kind === 'CANCELLED' || kind === 'NOT_HELD')
  return last ? reasonOf(last.reason, last.words) : null
}

function previousStartOf({ kind, at, startBefore, reason, words }: PublishableChange) {
  if (kind !== 'DATE_MOVED' && kind !== 'TIME_CHANGED') return []
  if (startBefore === null) return []
  const previous: PreviousStart = {
    start: startBefore,
    changedAt: at,
    reason: reasonOf(reason, words),
  }
  return [previous]
}

function publishedChange(change: PublishableChange): MeetingChange {
  const { at, kind, startAfter, venueAfter, reason, words, weight } = change
  return {
    at,
    kind,
    start: startAfter,
    venue: venueAfter && trilingual(venueAfter),
    reason: reasonOf(reason, words),
    weight,
  }
}

function noteOf(meeting: Publishable): PublishedMeeting['note'] {
  const note = joinedNote(meeting)
  return note && untranslated(note)
}

function reasonOf(code: string | null, words: ClearedBilingual | null): Reason | null {
  return code ? { code, words: words && trilingual(words) } : null
}
