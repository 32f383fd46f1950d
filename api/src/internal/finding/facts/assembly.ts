import { type AkimLevel, type AssemblyFacts, type Day, initiativeOf, type Member } from '@esep/law'

/** How an assembly was convened, with all its members on record. */
export interface Roll {
  readonly convenor: AssemblyFacts['convenor']
  readonly level: AkimLevel | null
  readonly members: number | null
  readonly convenedOn: Day
  readonly roll: readonly Member[]
}

/** The assembly of `meeting` with its roll; nothing for an ordinary gathering (¶27). */
export const assembly = `
  select json_build_object(
           'convenor', assembly.convenor, 'level', assembly.level, 'members', assembly.members,
           'convenedOn', coalesce(assembly.convened_on, meeting.day),
           'roll', coalesce((
             select json_agg(json_build_object(
                      'name', member.name, 'delegatedOn', member.delegated_on, 'leftOn', member.left_on,
                      'signedOn', member.signed_on, 'withdrawnOn', member.withdrawn_on))
               from internal.assembly_member member
              where member.meeting_id = assembly.meeting_id
           ), '[]')
         )
    from internal.assembly
   where assembly.meeting_id = meeting.id`

/** Who counts among the members of an assembly on the day on which it was convened (¶27). */
export function assemblyFacts({ convenor, level, members, convenedOn, roll }: Roll): AssemblyFacts {
  const counted = initiativeOf(roll, { day: convenedOn, told: members })
  return {
    convenor,
    level,
    members: counted.members > 0 ? counted.members : null,
    initiators: counted.initiators,
  }
}
