import { askIn, askPrepared } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { cellsOf, makeCells } from './cells.ts'
import { judgeCells } from './judge-cells.ts'
import { takeTouched } from './touched.ts'

/** Finds anew what an act may have changed, in its transaction. */
export async function judgeTouched({
  em,
  now,
  today,
  editions,
}: Pick<InternalContext, 'em' | 'now' | 'today' | 'editions'>): Promise<void> {
  const touched = takeTouched(em)
  const ask = askIn(em)
  if (touched.madeIds.size > 0) await makeCells(ask, { today, editions })
  const cells = await cellsOf(ask, touched)
  if (cells.length === 0) return

  // NOTE: left to itself, PostgreSQL plans the reading anew each time, which takes twice as long as to read a few cells.
  await ask('set local plan_cache_mode = force_generic_plan')
  await judgeCells(ask, cells, { now, today, editions, read: askPrepared(em) })
}
