import { type Day, order2023, policyOn, purgedFrom } from '@esep/law'
import type { MikroORM } from '@mikro-orm/postgresql'
import { askIn } from '../../internal/ask.ts'
import { readEditions } from '../../internal/policy/editions.ts'
import { purgeMaterials } from '../../internal/retention/purge-materials.ts'
import { instantAt } from './era.ts'

/**
 * Purges what was kept for its year, by the job of every midnight and in each of the nights in which something was due, so
 * that nothing is deleted later than it had to be (¶32).
 */
export async function purgeNights(orm: MikroORM, today: Day): Promise<void> {
  const ask = askIn(orm.em.fork())
  const editions = await readEditions(ask)
  const held = await ask<{ day: Day }>('select distinct day::text from internal.meeting')
  const nights = held
    .flatMap(({ day }) => purgedFrom({ day, closedOn: [] }, order2023) ?? [])
    .filter((night) => night <= today)
  for (const night of nights.toSorted()) {
    const now = instantAt(night, '00:00')
    await purgeMaterials({ orm, files: streamed, now, today: night, ...policyOn(night, editions) })
  }
}

/** What is recorded at the meetings of the demonstration is a stream, and no file of ours. */
const streamed = { remove: () => Promise.resolve(false) }
