import { forgottenUpTo } from '@esep/law'
import { raw } from '@mikro-orm/core'
import type { InternalContext } from '../context.ts'

/** Whether something is not to be forgotten yet: nobody reads on what was closed so long ago, deleted or not. */
export function isKept({ today, policy }: InternalContext) {
  return raw(
    (boxed) => `coalesce((${boxed}.closed_at at time zone ?)::date > ?, true)`,
    [policy.zone, forgottenUpTo(today, policy)],
  )
}
