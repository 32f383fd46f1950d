import type { Ground, GroundKind } from '@esep/law'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { GroundKindEnum } from '../../shared/duty-enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'

/** A record on which a finding rests: of a meeting which one, of anything else only what it is and its day. */
@ObjectType('FindingFact', {
  simpleResolvers: true,
  description: 'A record on which a finding rests: what it is, and its day.',
})
export class FindingFact {
  @Field(() => GroundKindEnum, { description: 'What it is.' })
  readonly kind!: GroundKind

  @Field(() => DayScalar, { nullable: true, description: 'Its day; null where it has none.' })
  readonly day!: string | null

  /** Of a meeting, its id. */
  readonly id!: string | null
}

/** Which meeting it is. */
@Resolver(() => FindingFact)
export class FindingFactResolver {
  @FieldResolver(() => PublishedMeeting, {
    nullable: true,
    description: 'Of a meeting, which; null for anything else.',
  })
  async meeting(
    @Root() { kind, id }: FindingFact,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return kind === 'MEETING' && id !== null ? loader(meetingById).load(id) : null
  }
}

/** Each record once: several of one kind and day look the same to a reader. */
export function factsOf(grounds: readonly Ground[]): FindingFact[] {
  const distinct = new Map(
    grounds.map((ground) => [`${ground.kind} ${ground.id} ${ground.day}`, ground]),
  )
  return [...distinct.values()]
}
