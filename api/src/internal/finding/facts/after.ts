/** By when the protocol of `meeting` was signed, and when by whoever reported for the precinct of `part` (¶32). */
export const signature = `
  select json_build_object(
           'startedOn', (meeting.started_at at time zone ?)::date,
           'endedOn', (coalesce(first.ended_at, meeting.ended_at) at time zone ?)::date,
           'signedOn', (case
             when part.inspector_id is null or part.reported is false then meeting.signed_at
             else (
               select min(signature.signed_at)
                 from internal.protocol version
                 join internal.protocol_signature signature on signature.protocol_id = version.id
                where version.meeting_id = meeting.id and signature.staff_id = part.inspector_id
             )
           end at time zone ?)::date,
           'isRegisterExplained', protocol.mismatch_reason is not null
         )
    from (select) one
    left join internal.protocol first on first.meeting_id = meeting.id and first.version = 1`

/** What shows `meeting`, and when it was held: what was struck out or has not arrived shows nothing (¶32). */
export const recording = `
  select json_build_object(
           'startedAt', meeting.started_at,
           'endedAt', coalesce(first.ended_at, meeting.ended_at),
           'recordings', coalesce((
             select json_agg(json_build_object('from', video.starts_at, 'until', video.ends_at, 'gaps', video.gaps)
                             order by video.starts_at, video.id)
               from internal.video
              where video.meeting_id = meeting.id and video.struck_at is null
                and (video.link is not null or video.state = 'kept')
           ), '[]')
         )
    from (select) one
    left join internal.protocol first on first.meeting_id = meeting.id and first.version = 1`

/** The last notice of `appeal` of which this is true. */
function lastNotice(condition: string): string {
  return `(
    select notice.id, notice.state from internal.notice
     where notice.appeal_id = appeal.id and ${condition}
     order by notice.issued_at desc, notice.id limit 1
  ) notice`
}

/** When whoever raised `appeal` was first told, or that was tried. */
function firstWordOf(condition: string): string {
  return `(
    select min(attempt.tried_on)
      from ${lastNotice(condition)}
      join internal.notice_attempt attempt on attempt.notice_id = notice.id
  )`
}

/** The last attempt in vain to tell whoever raised `appeal`, and when they were told after it. */
function vainOf(condition: string): string {
  return `(
    select json_build_object('failedOn', vain."on", 'toldOn', case notice.state
             when 'FAILED' then null
             when 'UNREACHABLE' then vain."on"
             else (
               select min(attempt.tried_on)
                 from internal.notice_attempt attempt
                where attempt.notice_id = notice.id and attempt.result in ('SENT', 'DELIVERED')
                  and attempt.tried_on >= vain."on"
             )
           end)
      from ${lastNotice(condition)}
      join lateral (
        select max(attempt.tried_on) as "on"
          from internal.notice_attempt attempt
         where attempt.notice_id = notice.id and attempt.result not in ('SENT', 'DELIVERED')
      ) vain on vain."on" is not null
  )`
}

/** What became of each appeal of `meeting` of which a check was opened, and of its parts (¶32). */
export const checks = `
  select json_agg(json_build_object(
           'id', appeal.id, 'anonymous', appeal.participant_id is null and appeal.due_on is null, 'dueOn', appeal.due_on,
           'countedFrom', coalesce((
             select change.counted_from from internal.term_change change
              where change.appeal_id = appeal.id order by change.id desc limit 1
           ), meeting.day),
           'answeredOn', appeal.answered_on, 'forwardFrom', appeal.forward_from, 'referredOn', appeal.referred_on, 'toldOn', appeal.notified_on,
           'vain', ${vainOf("notice.kind = 'FORWARDED' and notice.part is null")},
           'extended', (
             select json_build_object('decidedOn', extension.decided_on, 'toldOn', ${firstWordOf("notice.kind = 'EXTENDED'")},
                      'vain', ${vainOf("notice.kind = 'EXTENDED'")})
               from internal.term_extension extension
              where extension.appeal_id = appeal.id
              order by extension.recorded_at desc, extension.id limit 1
           ),
           'parts', coalesce((
             select json_agg(json_build_object(
                      'answeredOn', part.answered_on, 'forwardFrom', part.forward_from, 'referredOn', part.referred_on,
                      'toldOn', (
                        select hop.told_on
                          from internal.referral_hop hop
                         where hop.appeal_id = appeal.id and hop.part = part.number and hop.kind = 'FORWARDED'
                         order by hop.number desc limit 1
                      ),
                      'vain', ${vainOf("notice.kind = 'FORWARDED' and notice.part = part.number")}
                    ) order by part.number)
               from internal.appeal_part part
              where part.appeal_id = appeal.id
           ), '[]')
         ) order by appeal.number)
    from internal.appeal
   where appeal.meeting_id = meeting.id and appeal.check_opened_on is not null`

// NOTE: the limit is for the planner, which knows nothing of a young database: it looks up one item after the other.
const assigned = `
  select held.staff_id, held.ground
    from internal.control_assignment held
   where held.item_id = item.id and held.point_id = precinct.point_id and held.until is null
   limit 1`

/** What the protocol of `meeting` laid down, and who controls it at the point of `precinct` (¶33). */
export const control = `
  select json_build_object(
           'items', count(*),
           'unassigned', count(*) filter (where item.closed_at is null and held.staff_id is null),
           'selfControlled', count(*) filter (where held.ground = 'HEAD_IS_EXECUTOR'),
           'open', coalesce(json_agg(coalesce(appeal.due_on, item.due_on)) filter (where item.closed_at is null), '[]')
         )
    from internal.control_item item
    left join internal.appeal on appeal.id = item.appeal_id
    left join lateral (${assigned}) held on true
   where item.meeting_id = meeting.id and item.dropped_at is null`
