import {
  type Day,
  type Editions,
  type Finding,
  firstDay,
  type Instant,
  judge,
  lastDay,
  policyOn,
} from '@esep/law'
import type { Ask } from '../ask.ts'
import { type Cell, cellTable, keyOf, listsOf } from './cell.ts'
import { factsOf } from './facts/facts.ts'
import { inPost, officersOf } from './officer.ts'
import { type FindingRow, rowsOf } from './row.ts'
import { layOut } from './store/fresh.ts'
import { type JudgedCell, replace } from './store/replace.ts'

/** When cells are judged, and by which readings of the order. */
export interface Judging {
  readonly now: Instant
  readonly today: Day
  readonly editions: Editions
  /** How the facts are asked for, where that is not as all else is. */
  readonly read?: Ask
  /** How the rows reach the table that they are compared in. */
  readonly layOut?: (rows: readonly FindingRow[]) => Promise<void>
}

/**
 * Finds anew what the duties of these cells come to and stores it, in a fixed number of statements and in the transaction
 * of `ask`. Whoever else judges one of them waits: what they changed is then seen.
 */
export async function judgeCells(
  ask: Ask,
  cells: readonly Cell[],
  judging: Judging,
): Promise<number> {
  if (cells.length === 0) return 0
  await holdStill(ask, cells)

  const found = await find(judging.read ?? ask, cells, judging)
  await (judging.layOut ?? ((rows) => layOut(ask, rows)))(found.flatMap(({ rows }) => rows))
  const { zone } = policyOn(judging.today, judging.editions).policy
  await replace(ask, found, { ...judging, zone })
  await forget(
    ask,
    found.filter(({ isGone }) => isGone),
  )
  return found.reduce((sum, { rows }) => sum + rows.length, 0)
}

interface Found extends JudgedCell {
  /** Whether the precinct turned out not to have existed in the quarter. */
  readonly isGone: boolean
  readonly rows: readonly FindingRow[]
}

async function find(
  ask: Ask,
  cells: readonly Cell[],
  { today, editions }: Judging,
): Promise<Found[]> {
  const facts = await factsOf(ask, distinct(cells), policyOn(today, editions).policy)
  const officers = await officersOf(
    ask,
    facts.map((one) => inPost(one, today)),
  )
  return facts.map((one, index) => {
    const isGone = one.validUntil !== null && one.validUntil <= firstDay(one.quarter)
    const findings = isGone ? [] : judge(one, editions, today)
    return {
      isGone,
      precinctId: one.precinctId,
      quarter: one.quarter,
      isOpen: isOpen(one.quarter, findings, today),
      rows: rowsOf(one, findings, officers[index] ?? null),
    }
  })
}

/** Whether a day that passes may change a verdict without anybody doing anything. */
function isOpen(quarter: string, findings: readonly Finding[], today: Day): boolean {
  return (
    today <= lastDay(quarter) ||
    findings.some(({ verdict }) => verdict === 'not_due' || verdict === 'cannot_be_met')
  )
}

/** Has the cells exist and nobody else judge them until the transaction ends; always in one order, so that none waits for each other. */
export async function holdStill(ask: Ask, cells: readonly Cell[]): Promise<void> {
  await ask(
    `insert into internal.duty_cell (precinct_id, quarter)
     select distinct cell.precinct_id, cell.quarter from ${cellTable} order by 1, 2
         on conflict do nothing`,
    listsOf(cells),
  )
  await ask(
    `select from internal.duty_cell held
      where (held.precinct_id, held.quarter) in (select cell.precinct_id, cell.quarter from ${cellTable})
      order by held.precinct_id, held.quarter
        for update`,
    listsOf(cells),
  )
}

/** A precinct has cells of the quarters in which it existed, and no others; the history of what was found stays. */
async function forget(ask: Ask, gone: readonly Cell[]): Promise<void> {
  if (gone.length === 0) return
  await ask(
    `delete from internal.duty_cell gone using ${cellTable}
      where gone.precinct_id = cell.precinct_id and gone.quarter = cell.quarter`,
    listsOf(gone),
  )
}

function distinct(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [keyOf(cell), cell])).values()]
}
