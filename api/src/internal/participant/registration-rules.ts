import {
  type Gathering,
  gatheringOf,
  policyOn,
  type RegisterField,
  type RegistrationRules as Rules,
  rulesFor,
} from '@esep/law'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { assemblyByMeeting } from '../assembly/assembly.loader.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
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
      'What must be true of whoever counts as a member: community, adult, resident; any other word is answered "unknown" and never passes.',
  })
  readonly eligibility!: readonly string[]

  @Field(() => Quorum, { nullable: true })
  readonly quorum?: Quorum | null
}

/** The rules for the register of a meeting, by its form and the reading of the order on its day (¶32). */
export async function rulesOf(
  { em, editions }: InternalContext,
  meeting: Meeting,
): Promise<RegistrationRules> {
  const { policy } = policyOn(meeting.day, editions)
  const assembly = await loaded(em, assemblyByMeeting, meeting.id)
  const { length: precincts } = await meeting.precincts.loadItems()
  return rulesFor(
    gatheringOf({ form: meeting.form, precincts, isAssembly: assembly !== null }),
    policy,
  )
}
