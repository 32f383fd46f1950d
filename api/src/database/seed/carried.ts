import type { Client } from 'pg'

/** What the reports of meetings that are there say of the open appeals of earlier ones (¶30). */
export async function carryAppeals(client: Client, untold: readonly string[]): Promise<void> {
  await client.query(carried, [untold])
}

/** As an inspector would: what was answered or forwarded since the last report, and what is still being checked. */
const carried = `
  with recursive family as (
    select id as precinct_id, id as member from internal.precinct
     union
    select family.precinct_id, succession.predecessor_id
      from family
      join internal.precinct_succession succession on succession.precinct_id = family.member
  )
  insert into internal.carried_appeal (protocol_id, appeal_id, state)
  select distinct p.id, a.id,
         case when a.answered_on <= m.day then 'DONE'
              when a.referred_on <= m.day then 'FORWARDED'
              else 'CHECKING'
         end
    from internal.protocol p
    join internal.meeting m on m.id = p.meeting_id
    join internal.meeting_precinct mp on mp.meeting_id = m.id
    join family on family.precinct_id = mp.precinct_id
    join internal.meeting_precinct mpe on mpe.precinct_id = family.member
    join internal.meeting e on e.id = mpe.meeting_id and e.starts_at < m.starts_at
    join internal.appeal a on a.meeting_id = e.id
   where p.meeting_id <> all ($1::uuid[])
     and e.stage in ('held', 'recorded', 'signed', 'published')
     and a.answer is distinct from 'full'
     and coalesce(
           least(a.answered_on, a.referred_on) >= (
             select max(last.day)
               from internal.meeting_precinct mpl
               join internal.meeting last on last.id = mpl.meeting_id
              where mpl.precinct_id = mp.precinct_id
                and last.starts_at < m.starts_at
                and last.stage in ('held', 'recorded', 'signed', 'published')
           ), true)`
