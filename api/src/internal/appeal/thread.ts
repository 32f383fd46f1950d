import type { Answer, CarriedState, Day } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { askIn } from '../ask.ts'

/** What can happen to an appeal, at its meeting, between meetings, and at later ones. */
export const threadKinds = [
  'RAISED',
  'PROMISED',
  'ANSWERED',
  'CHECK_OPENED',
  'FORWARDED',
  'ANSWERED_LATER',
  'REPORTED',
] as const

/** One of {@link threadKinds}. */
export type ThreadKind = (typeof threadKinds)[number]

interface Words {
  readonly kk: string
  readonly ru: string
}

/** One step in what became of an appeal. */
export interface ThreadRow {
  readonly appealId: string
  readonly day: Day
  readonly kind: ThreadKind
  /** What was said or answered, as it was written. */
  readonly text: string | null
  /** How far it was answered there. */
  readonly given: Answer | null
  /** To which body it went. */
  readonly to: Words | null
  /** What a later report said of it, with further words. */
  readonly state: CarriedState | null
  readonly words: Words | null
  /** The meeting at which it happened; null for what happened between meetings. */
  readonly meetingId: string | null
}

/** What became of each of these appeals across meetings: what was promised then and done since, the first thing first (¶30). */
export async function threadsOf(
  em: EntityManager,
  appealIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ThreadRow[]>> {
  const rows = await askIn(em)<ThreadRow>(steps, [`{${appealIds.join(',')}}`])
  return Map.groupBy(rows, ({ appealId }) => appealId)
}

/** NOTE: a report counts by the latest version that was signed. */
const steps = `
  with asked as (
    select appeal.*, meeting.day
      from internal.appeal
      join internal.meeting on meeting.id = appeal.meeting_id
     where appeal.id = any (?::uuid[])
  ),
  reported as (
    select distinct on (carried_appeal.appeal_id, protocol.meeting_id)
           carried_appeal.appeal_id, meeting.day, carried_appeal.state, carried_appeal.words, protocol.meeting_id
      from internal.carried_appeal
      join asked on asked.id = carried_appeal.appeal_id
      join internal.protocol on protocol.id = carried_appeal.protocol_id and protocol.signed_at is not null
      join internal.meeting on meeting.id = protocol.meeting_id
     order by carried_appeal.appeal_id, protocol.meeting_id, protocol.version desc
  ),
  step as (
    select id as appeal_id, day, 1 as place, 'RAISED' as kind, text, null as given, null::jsonb as "to",
           null as state, null::jsonb as words, meeting_id
      from asked
     union all
    select id, day, 2, case when answer = 'full' then 'ANSWERED' else 'PROMISED' end, answer_text, answer,
           null, null, null, meeting_id
      from asked where answer is not null
     union all
    select id, check_opened_on, 3, 'CHECK_OPENED', null, null, null, null, null, null
      from asked where check_opened_on is not null
     union all
    select id, referred_on, 4, 'FORWARDED', null, null, referred_to, null, null, null
      from asked where referred_on is not null
     union all
    select id, answered_on, 5, 'ANSWERED_LATER', later_answer, null, null, null, null, null
      from asked where answered_on is not null
     union all
    select appeal_id, day, 6, 'REPORTED', null, null, null, state, words, meeting_id
      from reported
  )
  select appeal_id as "appealId", day::text, kind, text, given, "to", state, words, meeting_id as "meetingId"
    from step
   order by appeal_id, day, place`
