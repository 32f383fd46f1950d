import type { MikroORM } from '@mikro-orm/postgresql'
import { type Ask, askIn } from '../ask.ts'
import type { VideoFiles } from '../video/video-files.ts'
import { certify } from './certify.ts'
import { deleteFiles } from './delete-files.ts'
import { deleteRows } from './delete-rows.ts'
import { dueOn } from './due.ts'
import { planPurge, type Rule } from './plan.ts'
import { begunPurges, type PurgeRow } from './purge-row.ts'

interface Purging extends Rule {
  readonly orm: MikroORM
  readonly files: Pick<VideoFiles, 'remove'>
}

/** What is done of a purge once it is planned, in this order; each is done once, however often it is begun. */
export const purgeSteps: readonly ((purging: Purging, purge: PurgeRow) => Promise<void>)[] = [
  ({ orm, files, now }, purge) => deleteFiles({ ask: askIn(orm.em.fork()), files, now }, purge),
  (purging, { id }) => inTransaction(purging, (ask) => deleteRows({ ...purging, ask }, id)),
  (purging, { id }) => inTransaction(purging, (ask) => certify({ ...purging, ask }, id)),
]

/**
 * Deletes the materials whose time is over: goes on with what was begun and not ended, and takes what has become due,
 * meeting by meeting. Stopped at any moment and begun again, it comes to the same; a meeting that fails keeps no other
 * back, and throws when all are done (¶32).
 */
export async function purgeMaterials(purging: Purging): Promise<void> {
  const ask = askIn(purging.orm.em.fork())
  const begun = (await begunPurges(ask)).map(({ meetingId }) => meetingId)
  const due = await dueOn(ask, purging.today, purging.policy)
  const faults: unknown[] = []
  for (const meetingId of new Set([...begun, ...due])) {
    await purgeMeeting(purging, meetingId).catch((fault: unknown) => faults.push(fault))
  }
  if (faults.length > 0) throw faults[0]
}

async function purgeMeeting(purging: Purging, meetingId: string): Promise<void> {
  await finishPurge(purging, meetingId)
  const planned = await inTransaction(purging, (ask) => planPurge(ask, meetingId, purging))
  if (planned) await finishPurge(purging, meetingId)
}

async function finishPurge(purging: Purging, meetingId: string): Promise<void> {
  for (const purge of await begunPurges(askIn(purging.orm.em.fork()), meetingId)) {
    for (const step of purgeSteps) await step(purging, purge)
  }
}

function inTransaction<Result>(
  { orm }: Pick<Purging, 'orm'>,
  act: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  return orm.em.fork().transactional((em) => act(askIn(em)))
}
