import { type Editions, editionsOf, type KeptEdition } from '@esep/law'
import type { Ask } from '../ask.ts'

/** Every reading of the order that was ever adopted, the first first. */
export async function readEditions(ask: Ask): Promise<Editions> {
  return editionsOf(
    await ask<KeptEdition>(
      'select since::text, edition, "values" from internal.policy_edition order by since',
    ),
  )
}

/** The same as one value of a statement that asks for more besides, for {@link editionsOf} of the law. */
export const keptEditions = `
  (select json_agg(json_build_object('since', since, 'edition', edition, 'values', "values") order by since)
     from internal.policy_edition)`
