import type { AnswerState } from '@esep/law'
import type { PublicContext } from '../context.ts'
import { allById, byId } from '../loading.ts'
import { type Sql, sql } from '../sql.ts'
import { answerState } from './answer-state.ts'
import type { PublishedOutcome } from './outcome.entity.ts'
import type { PublishedOutcomeItem } from './outcome-item.entity.ts'

/** What is read of an outcome, named o. */
export const outcomeColumns: Sql = sql`
  o.id, o.version, o.published_at, o.withdrawn_at, o.withdrawal_reason, o.registered, o.refused, o.participants, o.composition,
  o.police_leader_present, o.local_executive_present, o.signed_on, o.signed_late, o.unsigned, o.summary, o.sections, o.decisions,
  o.figures, o.sources, o.silent, o.acts`

/** The items of outcomes that were not withdrawn, named i; a withdrawal deletes them, and hides what it may have left. */
export const standing: Sql = sql`
  (select item.outcome_id, item.number, item.kind, item.topic, item.title, item.speaker, item.said, item.answer_given,
          item.answer, item.later_answer, item.raised_on, item.check_opened_on, item.due_on, item.due_provisional, item.overdue_from,
          item.referred_on, item.referred_to, item.answered_on, item.parts
     from public_record.outcome_item item
     join public_record.outcome o on o.id = item.outcome_id
    where o.withdrawn_at is null) i`

/** An item as it stands today. */
export interface ItemToday extends PublishedOutcomeItem {
  readonly state: AnswerState
}

/** Outcomes by their id, withdrawn ones too. */
export function outcomeById({ database }: PublicContext) {
  return byId<PublishedOutcome>(
    (ids) =>
      database.rows(
        sql`select ${outcomeColumns} from public_record.outcome o where o.id = any(${ids}::uuid[])`,
      ),
    ({ id }) => id,
  )
}

/** The items of an outcome, in the order of speaking. */
export function itemsOf({ database, today }: PublicContext) {
  return allById<ItemToday>(
    (ids) =>
      database.rows(
        sql`select i.*, ${answerState(today)} as state
              from ${standing}
             where i.outcome_id = any(${ids}::uuid[])
             order by i.number`,
      ),
    ({ outcomeId }) => outcomeId,
  )
}

/** How many items of an outcome are in each state; states without any are left out. */
export function stateCounts({ database, today }: PublicContext) {
  return allById<{
    readonly outcomeId: string
    readonly state: AnswerState
    readonly count: number
  }>(
    (ids) =>
      database.rows(
        sql`select i.outcome_id, ${answerState(today)} as state, count(*) as count
              from ${standing}
             where i.outcome_id = any(${ids}::uuid[])
             group by 1, 2
             order by 1, 2`,
      ),
    ({ outcomeId }) => outcomeId,
  )
}

/** The outcome of the latest meeting of each precinct that has one published. */
export function lastOutcomeOf({ database }: PublicContext) {
  return byId<PublishedOutcome & { readonly precinctId: string }>(
    (ids) =>
      database.rows(
        sql`select distinct on (mp.precinct_id) mp.precinct_id, ${outcomeColumns}
              from public_record.meeting_precinct mp
              join public_record.meeting m on m.id = mp.meeting_id
              join public_record.outcome o on o.id = mp.meeting_id
             where mp.precinct_id = any(${ids}::uuid[]) and o.withdrawn_at is null
             order by mp.precinct_id, m.starts_at desc, m.id`,
      ),
    ({ precinctId }) => precinctId,
  )
}

/** What a precinct still owes an answer to, the oldest first: being checked, forwarded, or overdue (¶30). */
export function openItemsOf({ database, today }: PublicContext) {
  return allById<ItemToday & { readonly precinctId: string }>(
    (ids) =>
      database.rows(
        sql`select mp.precinct_id, i.*, ${answerState(today)} as state
              from public_record.meeting_precinct mp
              join ${standing} on i.outcome_id = mp.meeting_id
             where mp.precinct_id = any(${ids}::uuid[])
               and ${answerState(today)} in ('CHECKING', 'FORWARDED', 'OVERDUE')
             order by i.raised_on, i.outcome_id, i.number`,
      ),
    ({ precinctId }) => precinctId,
  )
}
