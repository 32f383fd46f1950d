import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { quarterOf } from '@esep/law'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import { copyLine } from '../../database/copy-text.ts'
import { inDatabase } from '../../database/in-database.ts'
import { type Ask, askOn } from '../ask.ts'
import type { Cell } from './cell.ts'
import { type Judging, judgeCells } from './judge-cells.ts'
import type { FindingRow } from './row.ts'
import { freshTable, valuesOf } from './store/fresh.ts'

/** How many cells are judged in one transaction. */
const together = 400

/** While one connection waits for the database, the other one's cells are judged. */
const connections = 2

/** What was done: how many cells, and how many findings they have. */
export interface Judged {
  readonly cells: number
  readonly findings: number
}

interface Wanted extends Omit<Judging, 'layOut'> {
  /** All that there are, or those that the calendar alone may change. */
  readonly which: 'all' | 'open'
  /** Told now and then how many cells are done. */
  readonly reach?: (cells: number) => void
}

/**
 * Judges cells a few hundred at a time, each few in a transaction of its own, so that acts of staff are never kept waiting
 * and the memory stays the same however many there are. Cells that were judged after the moment asked for are left alone.
 */
export async function judgeMany(url: string, wanted: Wanted): Promise<Judged> {
  const next = cursorOf(wanted)
  let [cells, findings] = [0, 0]

  async function work(client: Client): Promise<void> {
    const ask = askOn(client)
    const layOut = (rows: readonly FindingRow[]) => copyOut(client, rows)
    await ask(freshTable)
    for (let some = await next(ask); some.length > 0; some = await next(ask)) {
      await client.query('begin')
      const found = await judgeCells(ask, some, { ...wanted, layOut })
      await client.query('commit')
      cells += some.length
      findings += found
      wanted.reach?.(cells)
    }
  }

  await Promise.all(Array.from({ length: connections }, () => inDatabase(url, work)))
  return { cells, findings }
}

const beforeAll: Cell = { precinctId: '00000000-0000-0000-0000-000000000000', quarter: '' }

/** Gives the next few cells to whoever asks, each once, in order. */
function cursorOf({ which, now, today }: Wanted): (ask: Ask) => Promise<Cell[]> {
  let last: Promise<Cell> = Promise.resolve(beforeAll)

  return (ask) => {
    const before = last
    const taken = before.then((after) =>
      ask<Cell>(which === 'all' ? allCells : openCells, [
        ...(which === 'all' ? [] : [quarterOf(today), now]),
        after.precinctId,
        after.quarter,
        together,
      ]),
    )
    last = taken.then(async (some) => some.at(-1) ?? (await before))
    return taken
  }
}

const inOrder = `
   where (precinct_id, quarter) > (?::uuid, ?::text)
   order by precinct_id, quarter
   limit ?`

const allCells = `
  select precinct_id as "precinctId", quarter from internal.duty_cell ${inOrder}`

const openCells = `
  select precinct_id as "precinctId", quarter
    from (
      select * from internal.duty_cell
       where (open or quarter >= ?) and (judged_at is null or judged_at < ?::timestamptz)
    ) cell ${inOrder}`

async function copyOut(client: Client, rows: readonly FindingRow[]): Promise<void> {
  await pipeline(Readable.from(lines(rows)), client.query(from('copy fresh_finding from stdin')))
}

const linesTogether = 500

function* lines(rows: readonly FindingRow[]): Generator<string> {
  for (let at = 0; at < rows.length; at += linesTogether) {
    yield rows
      .slice(at, at + linesTogether)
      .map((row) => copyLine(valuesOf(row)))
      .join('')
  }
}
