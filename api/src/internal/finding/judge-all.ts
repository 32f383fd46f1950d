import { dayOf, type Instant } from '@esep/law'
import { inDatabase } from '../../database/in-database.ts'
import type { Progress } from '../../shared/progress.ts'
import { askOn } from '../ask.ts'
import { readEditions } from '../policy/editions.ts'
import { makeCells } from './cells.ts'
import { type Judged, judgeMany } from './judge-many.ts'
import { noteNight } from './nights.ts'

interface Wanted {
  readonly now: Instant
  readonly progress: Progress
}

/** Finds anew what every duty of every precinct comes to in every quarter since the order is in force. */
export async function judgeAll(url: string, { now, progress }: Wanted): Promise<Judged> {
  const { editions, today, count } = await inDatabase(url, async (client) => {
    const ask = askOn(client)
    const editions = await readEditions(ask)
    const today = dayOf(now, editions[0].policy)
    await makeCells(ask, { today, editions })
    const [row] = await ask<{ count: number }>('select count(*)::int from internal.duty_cell')
    return { editions, today, count: row?.count ?? 0 }
  })

  progress.begin('duties', count)
  const judged = await judgeMany(url, {
    which: 'all',
    now,
    today,
    editions,
    reach: progress.reach,
  })
  progress.end(`; ${judged.findings} findings`)
  await inDatabase(url, (client) =>
    noteNight(askOn(client), { day: today, now, cells: judged.cells }),
  )
  return judged
}
