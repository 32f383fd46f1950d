import type { Answer, AppealKind, AppealLanguage, Day, Instant } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { familyOf, isOpenAfter, wasHeldBefore, wasLeftOpen } from './left-open.ts'

/** A report for which the ledger is read. */
interface Reporting {
  readonly precinctIds: readonly string[]
  readonly startsAt: Instant
  readonly day: Day
}

/** An appeal of an earlier report that was open when the last one was made, or is since. */
export interface LedgerRow {
  readonly id: string
  readonly raisedOn: Day
  readonly number: number
  readonly kind: AppealKind
  readonly language: AppealLanguage
  readonly text: string
  readonly answer: Answer | null
  readonly dueOn: Day | null
  readonly answeredOn: Day | null
  readonly referredOn: Day | null
  /** Whether it was still open on the day, so that the report has to speak of it. */
  readonly open: boolean
}

/** The day of the last report before this one, and what it left open. */
export interface LedgerFacts {
  /** Null where there is no earlier report in the system. */
  readonly since: Day | null
  readonly rows: readonly LedgerRow[]
}

/**
 * What a report has to account for: appeals raised at earlier meetings of its precincts, of those that they succeeded and
 * of joint ones, which were open when the last report was made (¶30).
 */
export async function ledgerFor(
  em: EntityManager,
  { precinctIds, startsAt, day }: Reporting,
): Promise<LedgerFacts> {
  if (precinctIds.length === 0) return { since: null, rows: [] }
  const [last] = await em.execute<{ since: Day | null }[]>(
    `${earlier} select max(day)::text as since from earlier`,
    [precinctIds, startsAt],
  )
  const since = last?.since ?? null
  const rows = since
    ? await em.execute<LedgerRow[]>(`${earlier} ${leftOpen}`, [precinctIds, startsAt, day, since])
    : []
  return { since, rows }
}

/** Earlier meetings of these precincts that were held, with those of their predecessors. */
const earlier = `
  with recursive ${familyOf('select id as precinct_id, id as member from internal.precinct where id in (?)')},
  earlier as (
    select earlier.id, earlier.day
      from internal.meeting earlier
     where ${wasHeldBefore('?')}
       and exists (
             select from internal.meeting_precinct part
               join family on family.member = part.precinct_id
              where part.meeting_id = earlier.id
           )
  )`

/** What is neither answered nor forwarded by a day, and what has been since the last report. */
const leftOpen = `
  select appeal.id, earlier.day::text as "raisedOn", appeal.number, appeal.kind, appeal.language, appeal.text,
         appeal.answer, appeal.due_on::text as "dueOn", appeal.answered_on::text as "answeredOn",
         appeal.referred_on::text as "referredOn",
         ${isOpenAfter('?')} as open
    from earlier
    join internal.appeal on appeal.meeting_id = earlier.id
   where ${wasLeftOpen}
     and coalesce(least(appeal.answered_on, appeal.referred_on) >= ?, true)
   order by earlier.day, appeal.meeting_id, appeal.number`
