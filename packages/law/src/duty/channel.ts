import { type Day, daysBetween } from '../day.ts'
import { announceBy } from '../meeting/announce.ts'
import type { Policy } from '../policy.ts'
import type { AnnouncementFacts, MeetingFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import type { Lacking, OwedChannel } from './lacking.ts'

/** Whether residents were told in time through mass media (¶27). */
export function noticeInMassMedia(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  return toldThrough('MASS_MEDIA', meeting, { policy, asOf })
}

/** Whether residents were told in time on a social network (¶27). */
export function noticeOnSocialNetwork(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  return toldThrough('SOCIAL_NETWORK', meeting, { policy, asOf })
}

/** Whether residents were told in time through enterprises, institutions and organisations (¶27). */
export function noticeByEmployers(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  return toldThrough('EMPLOYERS', meeting, { policy, asOf })
}

/** The first announcement in the channel that names time and place of the present day decides; this portal's page is none. */
function toldThrough(
  channel: OwedChannel,
  meeting: MeetingFacts,
  { policy, asOf }: { readonly policy: Policy; readonly asOf: Day },
): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld?.verdict === 'not_applicable') return notHeld

  const by = announceBy(meeting.day, policy)
  const told = meeting.announcements.filter(
    (announcement) => announcement.channel === channel && announcement.forDay === meeting.day,
  )
  const first = earliest(told.filter(isComplete))
  if (first) return toldOn(first, by, policy)
  if (asOf <= by) return { verdict: 'not_due', cause: 'STILL_POSSIBLE', day: by }

  const incomplete = earliest(told)
  if (!incomplete) return { verdict: 'unknown', cause: 'CHANNEL_MISSING', day: by }
  return {
    verdict: 'unknown',
    cause: 'CHANNEL_INCOMPLETE',
    day: incomplete.publicOn,
    lacking: whatLacks(incomplete),
    grounds: [groundOf(incomplete)],
  }
}

function toldOn(announcement: AnnouncementFacts, by: Day, { noticeCounting }: Policy): Said {
  const margin = daysBetween(announcement.publicOn, by)
  const isInTime = margin >= 0
  return {
    verdict: isInTime ? 'met' : 'unmet',
    cause: isInTime ? 'CHANNEL_IN_TIME' : 'CHANNEL_LATE',
    day: announcement.publicOn,
    margin,
    otherMargin: noticeCounting === 'inclusive' ? margin - 1 : margin + 1,
    grounds: [groundOf(announcement)],
  }
}

function isComplete({ namesTime, namesPlace }: AnnouncementFacts): boolean {
  return namesTime && namesPlace
}

function whatLacks({ namesTime, namesPlace }: AnnouncementFacts): readonly Lacking[] {
  if (namesTime) return ['PLACE']
  return namesPlace ? ['TIME'] : ['TIME', 'PLACE']
}

function earliest(announcements: readonly AnnouncementFacts[]): AnnouncementFacts | null {
  let [first = null] = announcements
  for (const next of announcements) if (first && next.publicOn < first.publicOn) first = next
  return first
}

function groundOf({ id, publicOn }: AnnouncementFacts): Ground {
  return { kind: 'ANNOUNCEMENT', id, day: publicOn }
}
