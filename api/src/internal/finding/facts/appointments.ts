import type { AppointmentFacts, Day } from '@esep/law'
import type { Ask } from '../../ask.ts'
import { type Cell, cellTable, listsOf } from '../cell.ts'

/** What a cell is before anything happened in it. */
export interface CellRow {
  readonly precinct_id: string
  readonly quarter: string
  readonly facts: {
    readonly validFrom: Day
    readonly validUntil: Day | null
    readonly recordedSince: Day
    readonly appointments: readonly AppointmentFacts[]
  }
}

/** How long the precincts of cells existed and who was in post on a day of the quarter (¶26). */
export function readCells(ask: Ask, cells: readonly Cell[]): Promise<CellRow[]> {
  return ask(statement, listsOf(cells))
}

const statement = `
  select cell.precinct_id, cell.quarter, json_build_object(
           'validFrom', precinct.valid_from,
           'validUntil', precinct.valid_until,
           'recordedSince', precinct.recorded_since,
           'appointments', coalesce((
             select json_agg(json_build_object(
                      'id', appointment.id, 'staffId', appointment.staff_id, 'kind', appointment.kind,
                      'since', appointment.since, 'until', appointment.until
                    ) order by appointment.since, appointment.id)
               from internal.appointment
              where appointment.precinct_id = cell.precinct_id
                and appointment.kind <> 'assisting'
                and appointment.since <= cell."to"
                and (appointment.until is null or appointment.until > cell."from" + 1)
           ), '[]')
         ) as facts
    from ${cellTable}
    join internal.precinct on precinct.id = cell.precinct_id`
