import { type Day, forgottenUpTo, type Policy } from '@esep/law'
import type { Ask } from '../ask.ts'

/** Deletes what was closed long ago, whoever closed it. */
export async function forgetClosed(
  ask: Ask,
  { today, policy }: { readonly today: Day; readonly policy: Policy },
): Promise<void> {
  await ask('delete from dropbox.leak_report where (closed_at at time zone ?)::date <= ?::date', [
    policy.zone,
    forgottenUpTo(today, policy),
  ])
}
