import { type Day, type Editions, order2023, type Policy } from '@esep/law'
import type { Ask } from '../ask.ts'

interface Row {
  readonly since: Day
  readonly edition: string
  readonly values: Partial<Policy>
}

/** Every reading of the order that was ever adopted, the first first; what one says nothing of, it reads as the order of 2023 is read. */
export async function readEditions(ask: Ask): Promise<Editions> {
  const [first, ...later] = await ask<Row>(
    'select since::text, edition, "values" from internal.policy_edition order by since',
  )
  if (!first) throw new Error('no reading of the order is on record')
  return [dated(first), ...later.map(dated)]
}

function dated({ since, edition, values }: Row): Editions[number] {
  return { since, edition, policy: { ...order2023, ...values }, toBeConfirmed: edition === '2023' }
}
