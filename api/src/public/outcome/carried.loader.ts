import type { CarriedState } from '@esep/law'
import type { PublicContext } from '../context.ts'
import { allById } from '../loading.ts'
import { sql } from '../sql.ts'
import { answerState } from './answer-state.ts'
import { type ItemToday, standing } from './outcome.loader.ts'

interface Told extends ItemToday {
  /** What was said of it. */
  readonly told: CarriedState
  /** In which outcome. */
  readonly toldIn: string
}

/** Items of earlier outcomes of which the report of an outcome speaks. */
export function carriedIn({ database, today }: PublicContext) {
  return allById<Told>(
    (ids) =>
      database.rows(
        sql`select carried.outcome_id as told_in, carried.state as told, i.*, ${answerState(today)} as state
              from public_record.outcome_carried carried
              join ${standing} on (i.outcome_id, i.number) = (carried.item_outcome_id, carried.item_number)
             where carried.outcome_id = any(${ids}::uuid[])
             order by i.raised_on, i.outcome_id, i.number`,
      ),
    ({ toldIn }) => toldIn,
  )
}

/** What a later report, public today, said of an item. */
interface Report {
  readonly item: string
  readonly meetingId: string
  readonly day: string
  readonly state: CarriedState
}

/** What later reports said of an item, by {@link itemKey}; the first said first. */
export function reportsOf({ database }: PublicContext) {
  return allById<Report>(
    (keys) =>
      database.rows(
        sql`select item.key as item, carried.outcome_id as meeting_id, meeting.day, carried.state
              from unnest(${keys}::text[]) item (key)
              join public_record.outcome_carried carried
                on carried.item_outcome_id = split_part(item.key, ' ', 1)::uuid
               and carried.item_number = split_part(item.key, ' ', 2)::int
              join public_record.outcome later on later.id = carried.outcome_id
              join public_record.meeting      on meeting.id = carried.outcome_id
             where later.withdrawn_at is null
             order by meeting.starts_at, meeting.id`,
      ),
    ({ item }) => item,
  )
}

/** By what an item is known among all. */
export function itemKey({ outcomeId, number }: Pick<ItemToday, 'outcomeId' | 'number'>): string {
  return `${outcomeId} ${number}`
}
