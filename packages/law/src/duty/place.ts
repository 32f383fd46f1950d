import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'

/** Whether the place was chosen for as many as were expected: both numbers are on record (¶27). */
export function place(meeting: MeetingFacts, _policy: Policy, asOf: Day): Said {
  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const { form, expected, capacity } = meeting
  if (form === 'ONLINE') return { verdict: 'not_applicable', cause: 'ONLINE' }
  if (expected === null || capacity === null) return { verdict: 'unknown', cause: 'PLACE_UNKNOWN' }
  if (capacity >= expected) return { verdict: 'met', cause: 'PLACE_FITS', count: capacity }
  return { verdict: 'met', cause: 'PLACE_SMALL', count: capacity, remarks: ['OVER_CAPACITY'] }
}
