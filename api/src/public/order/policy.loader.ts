import { editionsOf, type KeptEdition, type Policy, policyOn } from '@esep/law'
import DataLoader from 'dataloader'
import type { PublicContext } from '../context.ts'
import { sql } from '../sql.ts'

/** How the order is read on a day. */
export function policyOfDay({ database }: PublicContext): DataLoader<string, Policy, string> {
  return new DataLoader(async (days) => {
    const editions = editionsOf(
      await database.rows<KeptEdition>(
        sql`select since, edition, "values" from public_record.policy_edition order by since`,
      ),
    )
    return days.map((day) => policyOn(day, editions).policy)
  })
}
