import type { Day } from '../day.ts'
import type { ChangeWeight } from '../meeting/change.ts'
import type { Policy } from '../policy.ts'
import type { ChangeFacts, MeetingFacts } from './facts.ts'
import type { Ground, Said } from './finding.ts'
import { whyNotHeld } from './held.ts'

/** Whether hour and place stayed as residents had been told, once the time for announcing had passed (¶27). */
export function changes(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld?.verdict === 'not_applicable') return notHeld

  const late = lateChange(meeting)
  if (late) return late
  if (notHeld) return notHeld

  const grounds = meeting.changes.map(groundOf)
  const cause = grounds.length > 0 ? 'CHANGED_IN_TIME' : 'UNCHANGED'
  return { verdict: 'met', cause, count: grounds.length, grounds }
}

/** What is said of changes that came late: a breach, or where every reason excuses them a deviation; null where none did. */
export function lateChange({ changes }: Pick<MeetingFacts, 'changes'>): Said | null {
  return (
    said(changes, { weight: 'breach', verdict: 'unmet', cause: 'CHANGED_LATE' }) ??
    said(changes, {
      weight: 'deviation',
      verdict: 'met_with_deviation',
      cause: 'CHANGED_WITH_REASON',
    })
  )
}

function said(
  changes: readonly ChangeFacts[],
  { weight, verdict, cause }: Pick<Said, 'verdict' | 'cause'> & { readonly weight: ChangeWeight },
): Said | null {
  const late = changes.filter((change) => change.weight === weight)
  const [first] = late
  return first
    ? { verdict, cause, day: first.on, count: late.length, grounds: late.map(groundOf) }
    : null
}

function groundOf({ id, on }: ChangeFacts): Ground {
  return { kind: 'CHANGE', id, day: on }
}
