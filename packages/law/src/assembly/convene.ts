import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { areEnough } from '../duty/convening.ts'
import type { AkimLevel } from '../duty/facts.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { Convenor } from './convenor.ts'
import { initiativeOf, type Member } from './initiative.ts'

interface Convening {
  readonly actor: Staff
  readonly today: Day
  readonly convenor: Convenor
  readonly level: AkimLevel | null
  readonly unit: Bilingual | null
  /** How many members there are, where more than are listed. */
  readonly members: number | null
  readonly on: Day
  readonly roll: readonly Member[]
}

/** Why a meeting may not be convened as an assembly of the local community; empty when it may (¶27). */
export function whyNotConvene(
  meeting: Reach & { readonly stage: Stage; readonly day: Day },
  asked: Convening,
  policy: Policy,
): Problem[] {
  if (!mayAct(asked.actor, 'convene', meeting)) return ['FORBIDDEN']
  if (!may('convene', meeting)) return ['WRONG_STAGE']

  const { on, today, members } = asked
  const problems: Problem[] = []
  if (on > today) problems.push('DAY_IN_FUTURE')
  if (on > meeting.day) problems.push('CONVENED_AFTER_MEETING')
  if (members !== null && members < 1) problems.push('COUNT_OUT_OF_RANGE')
  return [...problems, ...whyNotBy(asked, policy)]
}

function whyNotBy(asked: Convening, policy: Policy): Problem[] {
  const { convenor, level, unit, members: told, on, roll } = asked
  if (convenor === 'AKIM') return level === null || lacksWords(unit) ? ['AKIM_UNIT_MISSING'] : []
  if (level !== null || unit !== null) return ['AKIM_UNIT_OF_GROUP']
  return areEnough(initiativeOf(roll, { day: on, told }), policy) ? [] : ['TOO_FEW_INITIATORS']
}
