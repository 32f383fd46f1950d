import { type Day, daysBetween } from '../day.ts'
import type { Policy } from '../policy.ts'
import { lastDay } from '../quarter.ts'
import type { MeetingFacts, QuarterFacts } from './facts.ts'
import type { Finding, Said } from './finding.ts'
import { groundOf, isUnaccounted, reportsHere, wasHeld } from './held.ts'
import { lastLawfulAnnouncement } from './next-meeting.ts'
import { whyNotInForce, whyNotOwed } from './owed.ts'

/** A meeting, and what its notice comes to. */
export interface Noticed {
  readonly meeting: MeetingFacts
  readonly notice: Pick<Finding, 'verdict' | 'cause' | 'day' | 'margin' | 'otherMargin' | 'lacking'>
}

/** The facts of a precinct's quarter, with what was found of the notice of each meeting. */
export interface NoticedFacts extends QuarterFacts {
  readonly noticed: readonly Noticed[]
}

/**
 * Whether a precinct had a report in a quarter of which residents were told in time (¶27). After the last day on which
 * one can be announced in time this cannot be met any more; a report can be given still, and counts for ¶26.
 */
export function lawfulNotice(facts: NoticedFacts, policy: Policy, asOf: Day): Said {
  const notInForce = whyNotInForce(facts.quarter, policy)
  if (notInForce) return notInForce

  const given = bestOf(facts.noticed.filter(({ meeting }) => reportsHere(meeting)).filter(isGiven))
  if (given) return ofMeeting(given)

  const notOwed = whyNotOwed(facts)
  if (notOwed) return notOwed
  return ahead(facts, asOf) ?? notGiven(facts, policy, asOf)
}

function notGiven(facts: NoticedFacts, policy: Policy, asOf: Day): Said {
  const day = lastLawfulAnnouncement(facts.quarter, policy)
  if (asOf <= day) {
    return { verdict: 'not_due', cause: 'STILL_POSSIBLE', day, margin: daysBetween(asOf, day) }
  }

  const unknown = whyUnknown(facts, asOf)
  if (unknown) return unknown
  if (asOf <= lastDay(facts.quarter))
    return { verdict: 'cannot_be_met', cause: 'TIME_HAS_PASSED', day }

  const late = facts.noticed.find(({ meeting }) => reportsHere(meeting))
  if (!late) return { verdict: 'unmet', cause: 'NONE_IN_TIME', day }
  return ofMeeting(late)
}

/** What was found of the meeting, said of the quarter. */
function ofMeeting({ meeting, notice }: Noticed): Said {
  const { verdict, cause, day, margin, otherMargin, lacking } = notice
  return { verdict, cause, day, margin, otherMargin, lacking, grounds: [groundOf(meeting)] }
}

function ahead({ noticed }: NoticedFacts, asOf: Day): Said | null {
  const next = noticed.find(
    ({ meeting, notice }) =>
      meeting.stage === 'announced' && meeting.day >= asOf && isGiven({ meeting, notice }),
  )
  if (!next) return null
  const { meeting } = next
  const grounds = [groundOf(meeting)]
  return { verdict: 'not_due', cause: 'ANNOUNCED_AHEAD', day: meeting.day, grounds }
}

/** A meeting that would meet the duty if only it were known how it was announced, whether it was held, and who reported. */
function whyUnknown({ noticed }: NoticedFacts, asOf: Day): Said | null {
  for (const { meeting, notice } of noticed) {
    const { day } = meeting
    const grounds = [groundOf(meeting)]
    if (mayCount(meeting) && notice.verdict === 'unknown') {
      return { verdict: 'unknown', cause: 'NOTICE_UNKNOWN', day, lacking: notice.lacking, grounds }
    }
    if (!isGiven({ meeting, notice })) continue
    if (isUnaccounted(meeting, asOf)) {
      return { verdict: 'unknown', cause: 'MEETING_UNACCOUNTED', day, grounds }
    }
    if (wasHeld(meeting) && meeting.reported === null) {
      return { verdict: 'unknown', cause: 'REPORT_UNKNOWN', day, grounds }
    }
  }
  return null
}

/** A plan that nobody was told of does not count, nor does a meeting at which the inspector did not report. */
function mayCount(meeting: MeetingFacts): boolean {
  return meeting.stage === 'announced' || (wasHeld(meeting) && meeting.reported !== false)
}

function isGiven({ notice }: Noticed): boolean {
  return notice.verdict === 'met' || notice.verdict === 'met_with_deviation'
}

function bestOf(given: readonly Noticed[]): Noticed | undefined {
  return given.find(({ notice }) => notice.verdict === 'met') ?? given[0]
}
