import type { Day } from '../day.ts'
import type { Policy } from '../policy.ts'
import type { AssemblyFacts, MeetingFacts } from './facts.ts'
import type { Said } from './finding.ts'
import { whyNotHeld } from './held.ts'

/** Whether an assembly of the local community was convened by somebody who can: an akim, or enough of its members (¶27). */
export function convening(meeting: MeetingFacts, policy: Policy, asOf: Day): Said {
  const { assembly } = meeting
  if (assembly === null) return { verdict: 'not_applicable', cause: 'NO_ASSEMBLY' }

  const notHeld = whyNotHeld(meeting, asOf)
  if (notHeld) return notHeld
  return assembly.convenor === 'AKIM' ? byAkim(assembly) : byMembers(assembly, policy)
}

function byAkim({ level }: AssemblyFacts): Said {
  if (level === null) return { verdict: 'unknown', cause: 'CONVENOR_UNKNOWN' }
  return { verdict: 'met', cause: 'CONVENED_BY_AKIM' }
}

function byMembers({ members, initiators }: AssemblyFacts, policy: Policy): Said {
  if (members === null) return { verdict: 'unknown', cause: 'CONVENOR_UNKNOWN' }
  const isEnough = areEnough({ members, initiators }, policy)
  return {
    verdict: isEnough ? 'met' : 'unmet',
    cause: isEnough ? 'CONVENED_BY_MEMBERS' : 'TOO_FEW_INITIATORS',
    count: initiators,
  }
}

/** Whether so many initiators are the share of the members that can convene; in whole numbers, for 2 of 21 are no tenth (¶27). */
export function areEnough(
  { members, initiators }: { readonly members: number; readonly initiators: number },
  { initiatorsShare }: Pick<Policy, 'initiatorsShare'>,
): boolean {
  return initiators > 0 && 100 * initiators >= initiatorsShare * members
}
