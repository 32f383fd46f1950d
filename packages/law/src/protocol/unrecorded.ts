import type { MeetingAct } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'

/** Why what is done to a protocol is not done where none was recorded: whoever never may is told that and no more (¶32). */
export function whyNotUnrecorded(
  act: MeetingAct,
  { meeting, actor }: { readonly meeting: Reach; readonly actor: Staff },
): Problem[] {
  return mayAct(actor, act, meeting) ? ['WRONG_STAGE'] : ['FORBIDDEN']
}
