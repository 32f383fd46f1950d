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
