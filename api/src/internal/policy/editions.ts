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

/** The same as one value of a statement that asks for more besides, for {@link editionsIn}. */
export const keptEditions = `
  (select json_agg(json_build_object('since', since, 'edition', edition, 'values', "values") order by since)::text
     from internal.policy_edition)`

// NOTE: every request reads them and they hardly ever change, so what was read last is not parsed again.
let last: { readonly json: string; readonly editions: Editions } | null = null

/** The readings of the order that {@link keptEditions} tells. */
export function editionsIn(json: string): Editions {
  const read = last?.json === json ? last : { json, editions: editionsOf(JSON.parse(json)) }
  last = read
  return read.editions
}
