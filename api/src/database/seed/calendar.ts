import { readFileSync } from 'node:fs'
import { type WorkCalendar, workCalendar } from '@esep/law'
import type { Client } from 'pg'
import { type DaysOffFile, readDaysOff } from '../../internal/days-off/file.ts'

const name = 'days-off-2025.csv'

const file = readShipped()

/** The days off as the demonstration has loaded them: those of one year. */
export const calendar: WorkCalendar = workCalendar(file.rows)

/** Loads the file of days off that is shipped. */
export async function loadShippedDaysOff(client: Client, loadedAt: string): Promise<void> {
  await client.query(load, [name, loadedAt, JSON.stringify(file.rows)])
}

const load = `
  with file as (
    insert into internal.days_off_file (name, loaded_at) values ($1, $2) returning id
  )
  insert into internal.days_off (file_id, line, year, kind, day, instead_of, source)
  select file.id, line, year, kind, day, "insteadOf", source
    from file,
         jsonb_to_recordset($3::jsonb)
           as row (line int, year int, kind text, day date, "insteadOf" date, source text)`

function readShipped(): DaysOffFile {
  const path = new URL(`../../../data/calendar/${name}`, import.meta.url)
  return readDaysOff(readFileSync(path, 'utf8'))
}
