import { daysBefore } from '@esep/law'
import type { Client } from 'pg'
import { instantAt } from './era.ts'
import { atOnce } from './meeting/at-once.ts'
import type { Random } from './random.ts'
import { texts } from './texts.ts'

interface Contesting {
  readonly random: Random
  readonly today: string
}

/** The precinct of which a finding is corrected, for guests were invited and it was not written down. */
const contested = 19

/** Yesterday a supervisor corrected a finding: both are shown. */
export async function contest(client: Client, { random, today }: Contesting): Promise<void> {
  const reason = atOnce(random.pick(texts.duties.corrections))
  const at = instantAt(daysBefore(today, 1), '11:40')
  await client.query(correction, [random.uuid(), contested, JSON.stringify(reason), at])
}

const correction = `
  insert into internal.finding_correction
         (id, precinct_id, quarter, duty, meeting_id, verdict, instead_of, reason, corrected_at, corrected_by)
  select $1, precinct.id, to_char(meeting.day, 'YYYY"-Q"Q'), 'INVITATIONS', meeting.id, 'met', 'unmet', $3, $4,
         supervisor.id
    from internal.precinct
    join internal.precinct_point point on point.id = precinct.point_id
    join internal.staff supervisor on supervisor.body_id = point.body_id and supervisor.role = 'SUPERVISOR'
    join internal.meeting_precinct part on part.precinct_id = precinct.id
    join internal.meeting on meeting.id = part.meeting_id
   where precinct.number = $2
     and exists (
       select from internal.invitation
        where invitation.meeting_id = meeting.id and invitation.state = 'draft'
     )
   order by meeting.starts_at desc
   limit 1`
