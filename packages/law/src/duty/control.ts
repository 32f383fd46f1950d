import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'
import { unsigned } from './unsigned.ts'

/** Whether somebody controls each thing that the protocol laid down: whoever heads the point, or one from the district (¶33). */
export function control(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const nothing = nothingToControl(meeting, asOf)
  if (nothing) return nothing

  const { items, unassigned, selfControlled } = meeting.control
  const remarks = selfControlled > 0 ? (['SELF_CONTROL'] as const) : []
  return unassigned > 0
    ? { verdict: 'unmet', cause: 'CONTROL_UNASSIGNED', count: unassigned, remarks }
    : { verdict: 'met', cause: 'CONTROLLED', count: items, remarks }
}

/** Whether the controller has closed each thing that the protocol laid down, on evidence; as long as it has time it is not due (¶33). */
export function execution(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const nothing = nothingToControl(meeting, asOf)
  if (nothing) return nothing

  const { items, open } = meeting.control
  if (open.length === 0) return { verdict: 'met', cause: 'ALL_CLOSED', count: items }

  const due = open.filter((day) => day !== null).toSorted()
  const overdue = due.filter((day) => day < asOf)
  if (overdue.length > 0) {
    return {
      verdict: 'unmet',
      cause: 'ITEMS_OVERDUE',
      count: overdue.length,
      day: overdue[0] ?? null,
    }
  }
  return { verdict: 'not_due', cause: 'ITEMS_OPEN', count: open.length, day: due[0] ?? null }
}

function nothingToControl(meeting: MeetingFacts, asOf: Day): Said | null {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  if (meeting.signedOn === null) return unsigned(meeting)
  if (meeting.control.items > 0) return null
  return { verdict: 'not_applicable', cause: 'NOTHING_TO_CONTROL' }
}
