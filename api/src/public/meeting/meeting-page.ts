import { firstOf, type PageAsked, type Placed, placeOf } from '../../shared/connection.ts'
import { isDay, isInstant } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { allOf, type Sql, sql } from '../sql.ts'
import { startOf } from './day-start.ts'
import type { PublishedMeeting } from './meeting.entity.ts'
import { meetingColumns } from './meeting.loader.ts'

/** A meeting as a list gives it, with what its place rests on. */
export interface MeetingRow extends PublishedMeeting {
  /** The day that parts what is to come from what is past: that of the first page, so that midnight moves nobody. */
  readonly since: string
  readonly isPast: boolean
}

interface Place {
  readonly since: string
  readonly isPast: boolean
  readonly startsAt: string
  readonly id: string
}

interface Asked {
  readonly today: string
  readonly page: PageAsked
  readonly conditions: readonly Sql[]
}

/** The meetings of a page, and one more where there are more: first what is to come, the soonest on top, then the past. */
export function meetingRows({ today, page, conditions }: Asked): Sql {
  const limit = firstOf(page.first) + 1
  const after = page.after ? parsed(page.after) : null
  const since = after?.since ?? today

  const toCome = sql`
    select ${meetingColumns}, false as is_past, extract(epoch from m.starts_at) as rank
      from public_record.meeting m
     where m.starts_at >= ${startOf(since)} and ${aheadOf(after)} and ${allOf(conditions)}
     order by m.starts_at, m.id
     limit ${limit}`
  const past = sql`
    select ${meetingColumns}, true as is_past, -extract(epoch from m.starts_at) as rank
      from public_record.meeting m
     where m.starts_at < ${startOf(since)} and ${beforehandOf(after)} and ${allOf(conditions)}
     order by m.starts_at desc, m.id
     limit ${limit}`

  return sql`
    select ${since}::date as since, m.*
      from ((${toCome}) union all (${past})) m
     order by is_past, rank, id
     limit ${limit}`
}

/** A row with the place that its cursor keeps. */
export function placed(row: MeetingRow): Placed<MeetingRow> {
  return { row, place: [row.since, row.isPast ? 'past' : 'ahead', row.startsAt, row.id] }
}

/** What follows a place among the meetings to come. */
function aheadOf(after: Place | null): Sql {
  if (!after) return sql`true`
  if (after.isPast) return sql`false`
  return sql`(m.starts_at, m.id) > (${after.startsAt}, ${after.id})`
}

/** What follows a place among the past ones, which run backwards. */
function beforehandOf(after: Place | null): Sql {
  if (!after?.isPast) return sql`true`
  const { startsAt, id } = after
  return sql`(m.starts_at < ${startsAt} or (m.starts_at = ${startsAt} and m.id > ${id}))`
}

function parsed(cursor: string): Place {
  const [since = '', phase, startsAt = '', id = ''] = placeOf(cursor, isPlace)
  return { since, isPast: phase === 'past', startsAt, id }
}

function isPlace([since = '', phase = '', startsAt = '', id = '', ...more]: readonly string[]) {
  const isPhase = phase === 'past' || phase === 'ahead'
  return isDay(since) && isPhase && isInstant(startsAt) && isUuid(id) && more.length === 0
}
