import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { JointFacts, MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'

/** Whether precincts that report together may: they adjoin, several inspectors report, and each police body agrees (¶27). */
export function joining(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const { joint } = meeting
  if (joint === null) return { verdict: 'not_applicable', cause: 'NOT_JOINT' }

  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld

  const count = joint.precincts
  if (joint.adjoining !== null && !adjoins(joint.adjoining, policy)) {
    return { verdict: 'unmet', cause: 'NOT_ADJOINING', count }
  }
  if (joint.reported !== null && joint.reported < 2) {
    return { verdict: 'unmet', cause: 'ONE_INSPECTOR', count: joint.reported }
  }
  if (joint.crossesBodies && joint.agreed === false) {
    return { verdict: 'unmet', cause: 'NOT_AGREED', count }
  }
  if (isUnknown(joint)) return { verdict: 'unknown', cause: 'JOINING_UNKNOWN', count }
  return { verdict: 'met', cause: 'JOINED_LAWFULLY', count }
}

/** Whether precincts that are joined so are adjacent: by stretches of border always, by corners where these count (¶27). */
export function adjoins(
  by: NonNullable<JointFacts['adjoining']>,
  { adjacency }: Pick<Policy, 'adjacency'>,
): boolean {
  return by === 'edge' || (by === 'corner' && adjacency === 'corner')
}

function isUnknown({ adjoining, reported, crossesBodies, agreed }: JointFacts): boolean {
  return adjoining === null || reported === null || (crossesBodies && agreed === null)
}
