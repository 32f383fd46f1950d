import { type Day, forgottenUpTo, type Policy, reportsKeptFrom } from '@esep/law'
import type { Ask } from '../ask.ts'

/** Deletes what was closed long ago, whoever closed it, and what has waited for a year (¶32). */
export async function forgetReports(
  ask: Ask,
  { today, policy }: { readonly today: Day; readonly policy: Policy },
): Promise<void> {
  const { zone } = policy
  await ask(
    `delete from dropbox.leak_report
      where (closed_at at time zone ?)::date <= ?::date or (received_at at time zone ?)::date < ?::date`,
    [zone, forgottenUpTo(today, policy), zone, reportsKeptFrom(today, policy)],
  )
}
