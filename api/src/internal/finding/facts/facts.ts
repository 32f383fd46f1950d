import type { Policy, QuarterFacts, WorkCalendar } from '@esep/law'
import type { Ask } from '../../ask.ts'
import { readCalendar } from '../../days-off/calendar.ts'
import { type Cell, keyOf } from '../cell.ts'
import { readCells } from './appointments.ts'
import { assemblyFacts } from './assembly.ts'
import { jointFacts } from './joint.ts'
import { type MeetingRow, readMeetings } from './meetings.ts'

/** What is on record of a cell, and which of its meetings residents know of. */
export interface CellFacts extends QuarterFacts {
  readonly publicMeetingIds: ReadonlySet<string>
}

/** Everything that the duties of these cells are judged by, in three statements, however many they are. */
export async function factsOf(
  ask: Ask,
  cells: readonly Cell[],
  { zone }: Pick<Policy, 'zone'>,
): Promise<CellFacts[]> {
  const rows = await readCells(ask, cells)
  const calendar = await readCalendar(ask)
  const meetings = Map.groupBy(await readMeetings(ask, cells, zone), keyOfRow)
  return rows.map(({ facts, ...row }) => {
    const ofCell = meetings.get(keyOfRow(row)) ?? []
    return {
      precinctId: row.precinct_id,
      quarter: row.quarter,
      ...facts,
      meetings: ofCell.map((row) => meetingFacts(row, calendar)),
      publicMeetingIds: new Set(ofCell.filter(isPublic).map(idOf)),
    }
  })
}

function keyOfRow(row: { readonly precinct_id: string; readonly quarter: string }): string {
  return keyOf({ precinctId: row.precinct_id, quarter: row.quarter })
}

function meetingFacts(
  { facts }: MeetingRow,
  calendar: WorkCalendar,
): QuarterFacts['meetings'][number] {
  const { isPublic, assembly, joint, ...recorded } = facts
  return {
    ...recorded,
    calendar,
    assembly: assembly && assemblyFacts(assembly),
    joint: joint && jointFacts(joint),
  }
}

function isPublic({ facts }: MeetingRow): boolean {
  return facts.isPublic
}

function idOf({ facts }: MeetingRow): string {
  return facts.id
}
