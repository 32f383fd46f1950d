import {
  type Day,
  dueOn,
  isProvisional,
  noticeBy,
  overdueFrom,
  referBy,
  type Term,
} from '@esep/law'
import type { Ask } from '../ask.ts'
import type { Reckoning } from '../outcome/published-item.ts'

interface Recounting extends Reckoning {
  readonly now: string
  readonly by: string | null
  readonly fileId: string
}

/** Moves the terms of everything that is open to where the new calendar has them, with their history and what the public sees; gives the meetings of those that moved. */
export async function recount(ask: Ask, recounting: Recounting): Promise<string[]> {
  const { now, by, fileId } = recounting
  const reckoned = JSON.stringify(await reckonedTerms(ask, recounting))
  const moved = await ask<{ meetingId: string }>(noteMoved, [reckoned, now, by, fileId])
  await ask(moveTerms, [reckoned])
  await ask(movePublished, [reckoned])
  await ask(moveSlips, [reckoned])
  const { policy, calendar } = recounting
  const forwards = await reckonedFrom(ask, waitingToGo, (day) => referBy(day, policy, calendar))
  await ask(moveForward('internal.appeal', ', version = one.version + 1'), [forwards])
  await ask(moveForward('internal.appeal_part'), [forwards])
  const notices = await reckonedFrom(ask, waitingToTell, (day) => noticeBy(day, policy, calendar))
  await ask(moveNotices, [notices])
  return [...new Set(moved.map(({ meetingId }) => meetingId))]
}

interface OpenTerm extends Term {
  readonly raisedOn: Day
}

/** Every way in which an open term is counted, with what comes of it: they are few, however many the appeals. */
async function reckonedTerms(ask: Ask, { policy, calendar }: Reckoning): Promise<object[]> {
  const terms = await ask<OpenTerm>(`
    with ${openTerms}
    select distinct raised_on::text as "raisedOn", counted_from::text as "countedFrom",
           extended_until::text as "extendedUntil"
      from term`)
  return terms.map(({ raisedOn, countedFrom, extendedUntil }) => {
    const due = dueOn({ countedFrom, extendedUntil }, policy, calendar)
    const term = { countedFrom: raisedOn, due }
    return {
      ...{ raised_on: raisedOn, counted_from: countedFrom, extended_until: extendedUntil },
      due_after: due,
      overdue_from: overdueFrom(term, policy, calendar),
      provisional: isProvisional(term, calendar),
    }
  })
}

/** Each day from which something that waits is counted, with where it ends by the new calendar. */
async function reckonedFrom(
  ask: Ask,
  waiting: string,
  endOf: (countedFrom: Day) => Day,
): Promise<string> {
  const days = await ask<{ countedFrom: Day }>(waiting)
  return JSON.stringify(
    days.map(({ countedFrom }) => ({ counted_from: countedFrom, due_on: endOf(countedFrom) })),
  )
}

const isToGo = 'forward_by is not null and referred_on is null and answered_on is null'

const waitingToGo = `
  select forward_from::text as "countedFrom" from internal.appeal where ${isToGo}
   union
  select forward_from::text from internal.appeal_part where ${isToGo}`

const waitingToTell = `
  select distinct counted_from::text as "countedFrom"
    from internal.notice where state in ('WAITING', 'FAILED')`

/** Appeals for which a term runs, and how it is counted. */
const openTerms = `
  term as (
    select appeal.id, appeal.meeting_id, appeal.number, appeal.due_on, meeting.day as raised_on,
           coalesce(last.counted_from, meeting.day) as counted_from, last.extended_until
      from internal.appeal
      join internal.meeting on meeting.id = appeal.meeting_id
      left join lateral (
             select counted_from, extended_until from internal.term_change
              where term_change.appeal_id = appeal.id
              order by term_change.id desc limit 1
           ) last on true
     where appeal.due_on is not null and appeal.answered_on is null and appeal.referred_on is null
  )`

const waysCounted = `
  reckoned as (
    select * from jsonb_to_recordset(?::jsonb) as row
      (raised_on date, counted_from date, extended_until date, due_after date, overdue_from date, provisional boolean)
  ),
  found as (
    select term.*, reckoned.due_after, reckoned.overdue_from, reckoned.provisional
      from term
      join reckoned
        on (term.raised_on, term.counted_from) = (reckoned.raised_on, reckoned.counted_from)
       and term.extended_until is not distinct from reckoned.extended_until
  )`

const noteMoved = `
  with ${openTerms}, ${waysCounted},
  noted as (
    insert into internal.term_change
      (appeal_id, cause, counted_from, extended_until, due_before, due_after, changed_at, changed_by, file_id)
    select id, 'DAYS_OFF', counted_from, extended_until, due_on, due_after, ?::timestamptz, ?::uuid, ?::bigint
      from found where due_after <> due_on
    returning appeal_id
  )
  select found.meeting_id as "meetingId" from noted join found on found.id = noted.appeal_id`

const moveTerms = `
  with ${openTerms}, ${waysCounted}
  update internal.appeal
     set due_on = found.due_after, version = appeal.version + 1
    from found
   where appeal.id = found.id and found.due_after <> found.due_on`

function moveForward(table: string, beside = ''): string {
  return `
  update ${table} one
     set forward_by = reckoned.due_on${beside}
    from jsonb_to_recordset(?::jsonb) as reckoned (counted_from date, due_on date)
   where one.forward_from = reckoned.counted_from and ${isToGo} and one.forward_by <> reckoned.due_on`
}

const movePublished = `
  with ${openTerms}, ${waysCounted}
  update public_record.outcome_item item
     set due_on = found.due_after, overdue_from = found.overdue_from, due_provisional = found.provisional
    from found
   where item.outcome_id = found.meeting_id and item.number = found.number and item.answer_given <> 'full'`

const moveSlips = `
  with ${openTerms}, ${waysCounted}
  update public_record.slip shown
     set due_on = found.due_after, overdue_from = found.overdue_from, due_provisional = found.provisional
    from found
    join internal.slip on slip.appeal_id = found.id
   where shown.code_hash = slip.code_hash and shown.answer_given is distinct from 'full'`

const moveNotices = `
  update internal.notice
     set due_on = reckoned.due_on, version = notice.version + 1
    from jsonb_to_recordset(?::jsonb) as reckoned (counted_from date, due_on date)
   where notice.counted_from = reckoned.counted_from and notice.state in ('WAITING', 'FAILED')
     and notice.due_on <> reckoned.due_on`
