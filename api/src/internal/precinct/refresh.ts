import type { Day } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { publishPrecincts } from './publish.ts'

/** How many precincts are published in one transaction. */
const together = 400

/**
 * Publishes anew the precincts whose page says another inspector than serves there `today`, because an appointment began or
 * ended by the calendar alone (¶25, ¶26). What is shown is compared, so no missed day has to be known.
 */
export async function refreshPrecincts(em: () => EntityManager, today: Day): Promise<void> {
  let after: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (after) after = await refreshSome(em(), { after, today })
}

interface Some {
  readonly after: string
  readonly today: Day
}

/** Returns the last of them; acts on the same precincts wait, as they do for one another. */
function refreshSome(em: EntityManager, { after, today }: Some): Promise<string | undefined> {
  return em.transactional(async (em) => {
    const outdated = await em.execute<{ id: string }[]>(outdatedPrecincts, [
      today,
      today,
      after,
      together,
    ])
    await publishPrecincts(
      em,
      outdated.map(({ id }) => id),
      today,
    )
    return outdated.at(-1)?.id
  })
}

const outdatedPrecincts = `
  with post as (
    select precinct_id,
           bool_or(kind = 'permanent') as is_held,
           (array_agg(
             case when staff.rank is not null then jsonb_build_object('kind', kind, 'since', since) end
             order by kind = 'permanent'
           ))[1] as inspector
      from internal.appointment
      join internal.staff on staff.id = appointment.staff_id
     where kind <> 'assisting' and since <= ?::date and (until is null or until > ?::date)
     group by precinct_id
  )
  select precinct.id
    from internal.precinct
    join public_record.precinct shown on shown.id = precinct.id
    left join post on post.precinct_id = precinct.id
   where precinct.id > ?::uuid
     and (shown.inspector - array['name', 'rank'] is distinct from post.inspector
       or shown.vacant = coalesce(post.is_held, false))
   order by precinct.id
   limit ?
     for update of precinct`
