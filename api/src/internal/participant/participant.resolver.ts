import { isMember, type Known, lackingIn, type RegisterField } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { delegatedTo } from '../assembly/delegated.ts'
import type { InternalContext } from '../context.ts'
import { KnownEnum, RegisterFieldEnum } from './enums.ts'
import { Participant } from './participant.entity.ts'
import type { Registered } from './registered.ts'
import { rulesOf } from './registration-rules.ts'

/** What the rules of registration make of a participant. */
@Resolver(() => Participant)
export class ParticipantResolver {
  @FieldResolver(() => KnownEnum, {
    description: 'Whether they count where the law counts members; who refused does not.',
  })
  async member(@Root() participant: Registered, @Ctx() context: InternalContext): Promise<Known> {
    if (participant.name === null) return 'no'
    const { id, meeting, capacity, adult, resident } = participant
    const delegated = (await delegatedTo(context.em, meeting.id))(id)
    return isMember({ capacity, adult, resident, delegated }, await rulesOf(context, meeting.id))
  }

  @FieldResolver(() => [RegisterFieldEnum], {
    description: 'What the rules of registration ask and was not noted (¶32).',
  })
  async lacking(
    @Root() participant: Registered,
    @Ctx() context: InternalContext,
  ): Promise<RegisterField[]> {
    return lackingIn(participant, await rulesOf(context, participant.meeting.id))
  }
}
