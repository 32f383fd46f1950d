import type { WorkCalendar } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'
import { loaded } from '../loading.ts'
import { readCalendar } from './calendar.ts'

const everywhere = 'calendar'

/** The calendar for whatever is asked for at the same time, read once. */
export async function calendarOf(em: EntityManager): Promise<WorkCalendar> {
  const calendar = await loaded(em, readOnce, everywhere)
  if (!calendar) throw new Error('there is no calendar')
  return calendar
}

async function readOnce(em: EntityManager): Promise<ReadonlyMap<string, WorkCalendar>> {
  return new Map([[everywhere, await readCalendar(askIn(em))]])
}
