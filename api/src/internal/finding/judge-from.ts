import type { Quarter } from '@esep/law'
import type { Ask } from '../ask.ts'
import type { Cell } from './cell.ts'
import { type Judging, judgeCells } from './judge-cells.ts'

const together = 400

/** Finds anew what the duties come to in every quarter from one on, in the transaction of `ask`. */
export async function judgeFrom(ask: Ask, quarter: Quarter, judging: Judging): Promise<void> {
  const cells = await ask<Cell>(
    `select precinct_id as "precinctId", quarter from internal.duty_cell
      where quarter >= ? order by precinct_id, quarter`,
    [quarter],
  )
  for (let at = 0; at < cells.length; at += together) {
    await judgeCells(ask, cells.slice(at, at + together), judging)
  }
}
