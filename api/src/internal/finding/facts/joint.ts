import { adjoiningOf, type JointFacts, type Touching } from '@esep/law'

/** The precincts of a joint meeting, and what is on record of their borders and police bodies. */
export interface Joint {
  readonly precinctIds: readonly string[]
  /** How many of them have any border on record. */
  readonly bordered: number
  readonly borders: readonly Touching[]
  readonly reported: number | null
  readonly bodies: number
  /** Police bodies that have agreed, and whether one has refused. */
  readonly agreed: number
  readonly refused: number
}

/** What makes several precincts report together at `meeting`; nothing where there is one (¶27). */
export const joint = `
  select json_build_object(
           'precinctIds', json_agg(together.precinct_id),
           'bordered', count(*) filter (
             where exists (select from internal.precinct_border known where known.precinct_id = together.precinct_id)
           ),
           'borders', coalesce((
             select json_agg(json_build_object('one', touching.precinct_id, 'other', touching.neighbour_id, 'shares', touching.shares))
               from internal.precinct_border touching
               join internal.meeting_precinct one
                 on one.precinct_id = touching.precinct_id and one.meeting_id = meeting.id
               join internal.meeting_precinct other
                 on other.precinct_id = touching.neighbour_id and other.meeting_id = meeting.id
           ), '[]'),
           'reported', case when bool_or(together.reported is not null) then count(*) filter (where together.reported) end,
           'bodies', count(distinct point.body_id),
           'agreed', (select count(*) from internal.body_agreement given where given.meeting_id = meeting.id and given.agreed),
           'refused', (select count(*) from internal.body_agreement given where given.meeting_id = meeting.id and not given.agreed)
         )
    from internal.meeting_precinct together
    join internal.precinct on precinct.id = together.precinct_id
    join internal.precinct_point point on point.id = precinct.point_id
   where together.meeting_id = meeting.id
  having count(*) > 1`

/** What joins the precincts of a joint meeting, and whether their police bodies agreed (¶27). */
export function jointFacts({ precinctIds, bordered, borders, ...joint }: Joint): JointFacts {
  const { reported, bodies, agreed, refused } = joint
  const adjoining = adjoiningOf(precinctIds, borders)
  const isKnown = adjoining !== 'apart' || bordered === precinctIds.length
  return {
    precincts: precinctIds.length,
    reported,
    adjoining: isKnown ? adjoining : null,
    crossesBodies: bodies > 1,
    agreed: refused > 0 ? false : agreed >= bodies ? true : null,
  }
}
