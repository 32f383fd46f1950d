import type { Day } from '../day.ts'
import { announceBy } from '../meeting/announce.ts'
import type { Policy } from '../policy.ts'
import { lateChange } from './changes.ts'
import { noticeByEmployers, noticeInMassMedia, noticeOnSocialNetwork } from './channel.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import type { OwedChannel } from './lacking.ts'
import { allOf, anyOf, type Verdict } from './verdict.ts'

/** What was found of one channel. */
interface Told {
  readonly channel: OwedChannel
  readonly said: Said
}

/**
 * Whether residents were told of a meeting in time: through each of the three kinds of channel, or through one where that
 * is enough; and were not told something else when it was too late to be told (¶27).
 */
export function notice(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld?.verdict === 'not_applicable') return notHeld

  const channels: readonly Told[] = [
    { channel: 'MASS_MEDIA', said: noticeInMassMedia(meeting, policy, asOf) },
    { channel: 'SOCIAL_NETWORK', said: noticeOnSocialNetwork(meeting, policy, asOf) },
    { channel: 'EMPLOYERS', said: noticeByEmployers(meeting, policy, asOf) },
  ]
  const parts = channels.map(({ said }) => said.verdict)
  const told = policy.noticeChannels === 'all' ? allOf(parts) : anyOf(parts)
  const change = lateChange(meeting)
  const verdict = change ? allOf([told, change.verdict]) : told
  if (change && verdict !== told) return change
  return { verdict, ...whyTold(told, channels, { meeting, policy }) }
}

function whyTold(
  told: Verdict,
  channels: readonly Told[],
  { meeting, policy }: { readonly meeting: MeetingFacts; readonly policy: Policy },
): Omit<Said, 'verdict'> {
  const deciding = channels.filter(({ said }) => said.verdict === told)
  const lacking = deciding.map(({ channel }) => channel)
  const day = announceBy(meeting.day, policy)
  if (told === 'not_due') return { cause: 'STILL_POSSIBLE', day, lacking }
  if (told === 'unknown') {
    return { cause: isTold(meeting) ? 'NOTICE_UNKNOWN' : 'UNANNOUNCED', day, lacking }
  }

  const { margin, otherMargin, day: on } = decisive(deciding, policy)
  const grounds = deciding.flatMap(({ said }) => said.grounds ?? [])
  const given = {
    day: on ?? null,
    margin: margin ?? null,
    otherMargin: otherMargin ?? null,
    grounds,
  }
  if (told === 'unmet') return { cause: 'GIVEN_LATE', ...given, lacking }
  return { cause: 'GIVEN_IN_TIME', ...given }
}

/** Where all are owed the last one told counts, where one is enough the first. */
function decisive(channels: readonly Told[], { noticeChannels }: Policy): Partial<Said> {
  const sign = noticeChannels === 'all' ? 1 : -1
  const [first] = channels
    .map(({ said }) => said)
    .toSorted((one, other) => sign * ((one.margin ?? 0) - (other.margin ?? 0)))
  return first ?? {}
}

/** Whether anything at all is on record by which residents were told of the meeting on its present day. */
function isTold({ noticedOn, announcements, day }: MeetingFacts): boolean {
  return noticedOn !== null || announcements.some(({ forDay }) => forDay === day)
}
