import {
  type Day,
  type Gathering,
  gatheringOf,
  policyOn,
  type RegisterField,
  type RegistrationRules as Rules,
  rulesFor,
} from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { GatheringEnum, RegisterFieldEnum } from './enums.ts'

/** How many members must be there. */
@ObjectType({ description: 'How many members must be there (¶32).' })
@InputType('QuorumInput')
class Quorum {
  @Field(() => Int)
  readonly members!: number
}

/** How participants are registered at one form of meeting. */
@ObjectType({
  description: 'How participants are registered at one form of meeting (¶32), as data.',
})
@InputType('RegistrationRulesInput')
export class RegistrationRules implements Rules {
  @Field(() => GatheringEnum, { description: 'The form of meeting for which they are.' })
  readonly id!: Gathering

  @Field(() => String)
  readonly edition!: string

  @Field(() => [RegisterFieldEnum], { description: 'What is asked of everybody who registers.' })
  readonly requiredFields!: readonly RegisterField[]

  @Field(() => [String], {
    description:
      'What must be true of whoever counts as a member: community, adult, resident, delegated; any other word is answered "unknown" and never passes.',
  })
  readonly eligibility!: readonly string[]

  @Field(() => Quorum, { nullable: true })
  readonly quorum?: Quorum | null
}

/** The rules for the register of a meeting, by its form and the reading of the order on its day (¶32). */
export async function rulesOf(
  { em, editions }: InternalContext,
  meetingId: string,
): Promise<RegistrationRules> {
  const sitting = await loaded(em, sittingByMeeting, meetingId)
  if (!sitting) throw new Error(`there is no meeting ${meetingId}`)
  return rulesFor(gatheringOf(sitting), policyOn(sitting.day, editions).policy)
}

type Sitting = Parameters<typeof gatheringOf>[0] & { readonly id: string; readonly day: Day }

async function sittingByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Sitting>> {
  const rows = await em.execute<Sitting[]>(
    `select meeting.id, meeting.day::text, meeting.form,
            (select count(*)::int from internal.meeting_precinct part where part.meeting_id = meeting.id) as precincts,
            exists (select from internal.assembly where assembly.meeting_id = meeting.id) as "isAssembly"
       from internal.meeting
      where meeting.id in (?)`,
    [meetingIds],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
