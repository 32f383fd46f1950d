import type { Answer, AppealKind, AppealLanguage, Day, Instant } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'

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
  with recursive family as (
    select id as precinct_id from internal.precinct where id in (?)
     union
    select s.predecessor_id
      from internal.precinct_succession s
      join family f on f.precinct_id = s.precinct_id
  ), earlier as (
    select m.id, m.day
      from internal.meeting m
     where m.starts_at < ?
       and m.stage in ('held', 'recorded', 'signed', 'published')
       and exists (
             select from internal.meeting_precinct mp
               join family f on f.precinct_id = mp.precinct_id
              where mp.meeting_id = m.id
           )
  )`

/** What is neither answered nor forwarded by a day, and what has been since the last report. */
const leftOpen = `
  select a.id, e.day::text as "raisedOn", a.number, a.kind, a.language, a.text, a.answer,
         a.due_on::text as "dueOn", a.answered_on::text as "answeredOn",
         a.referred_on::text as "referredOn",
         coalesce(least(a.answered_on, a.referred_on) > ?, true) as open
    from earlier e
    join internal.appeal a on a.meeting_id = e.id
   where a.answer is distinct from 'full'
     and coalesce(least(a.answered_on, a.referred_on) >= ?, true)
   order by e.day, a.meeting_id, a.number`
