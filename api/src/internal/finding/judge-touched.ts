import { askIn } from '../ask.ts'
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
  await judgeCells(ask, await cellsOf(ask, touched), { now, today, editions })
}
