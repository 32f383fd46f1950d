import { type Day, forgottenUpTo, type Policy } from '@esep/law'
import type { Ask } from '../ask.ts'

/** Deletes objections that were closed long ago, and those that came with a code of no slip, which nobody ever reads. */
export async function forgetObjections(
  ask: Ask,
  { today, policy }: { readonly today: Day; readonly policy: Policy },
): Promise<void> {
  await ask(
    `delete from dropbox.slip_objection
      where (closed_at at time zone ?)::date <= ?::date
         or not exists (select from internal.slip where slip.code_hash = slip_objection.code_hash)`,
    [policy.zone, forgottenUpTo(today, policy)],
  )
}
