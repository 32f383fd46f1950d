import { type DaysOffRow, type WorkCalendar, workCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Ask, askIn } from '../ask.ts'

/** What is known of days off: of each year what the last file says that speaks of it. */
export async function readCalendar(ask: Ask): Promise<WorkCalendar> {
  return workCalendar(await ask<DaysOffRow>(inForce))
}

/**
 * The calendar for an act that moves a term: whoever loads days off waits until the act is done, and then moves what it
 * made too. It is the first thing such an act takes.
 */
export async function calendarHeldStill(em: EntityManager): Promise<WorkCalendar> {
  await em.execute('lock table internal.days_off_file in share mode')
  return readCalendar(askIn(em))
}

const inForce = `
  select year, kind, day::text, instead_of::text as "insteadOf", source
    from internal.days_off row
   where file_id = (
           select max(file_id) from internal.days_off other
            where other.year = row.year and (other.kind = 'KURBAN_AIT') = (row.kind = 'KURBAN_AIT')
         )
   order by year, day`
