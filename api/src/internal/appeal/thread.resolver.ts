import type { Answer, CarriedState, Day } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { AnswerEnum, CarriedStateEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { inScope } from '../meeting/scope.ts'
import { Appeal } from './appeal.entity.ts'
import { type ThreadKind, type ThreadRow, threadsOf } from './thread.ts'

const ThreadKindEnum = graphqlEnum<ThreadKind>(
  'ThreadKind',
  'What happened to an appeal, at its meeting, between meetings, and at later ones (¶30).',
  {
    RAISED: { value: 'RAISED', description: 'It was put forward.' },
    PROMISED: {
      value: 'PROMISED',
      description: 'It was answered in part or not at all: what was promised.',
    },
    ANSWERED: { value: 'ANSWERED', description: 'It was answered in full there.' },
    CHECK_OPENED: { value: 'CHECK_OPENED', description: 'A check was opened.' },
    FORWARDED: { value: 'FORWARDED', description: 'It went to another body.' },
    ANSWERED_LATER: { value: 'ANSWERED_LATER', description: 'It was answered between meetings.' },
    REPORTED: { value: 'REPORTED', description: 'A later report spoke of it.' },
  },
)

/** One step in what became of an appeal; its words are never public by this way. */
@ObjectType({ description: 'One step in what became of an appeal across meetings (¶30).' })
class ThreadStep {
  @Field(() => DayScalar)
  readonly day!: Day

  @Field(() => ThreadKindEnum)
  readonly kind!: ThreadKind

  @Field(() => String, { nullable: true, description: 'What was said or answered, as written.' })
  readonly text!: string | null

  @Field(() => AnswerEnum, { nullable: true })
  readonly given!: Answer | null

  @Field(() => Bilingual, { nullable: true, description: 'The body to which it went.' })
  readonly to!: Bilingual | null

  @Field(() => CarriedStateEnum, { nullable: true, description: 'What a later report said of it.' })
  readonly state!: CarriedState | null

  @Field(() => Bilingual, { nullable: true, description: 'Further words of that report.' })
  readonly words!: Bilingual | null

  readonly meetingId!: string | null
}

/** An appeal across meetings. */
@Resolver(() => Appeal)
export class AppealThreadResolver {
  @FieldResolver(() => [ThreadStep], {
    description:
      'What became of it across meetings: what was promised then and done since, the first thing first (¶30).',
  })
  async thread(
    @Root() { id }: Appeal,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly ThreadRow[]> {
    return (await loaded(em, threadsOf, id)) ?? []
  }
}

/** Where a step was taken. */
@Resolver(() => ThreadStep)
export class ThreadStepResolver {
  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting at which it happened; null between meetings, and out of scope.',
  })
  async meeting(
    @Root() { meetingId }: ThreadStep,
    @Ctx() { em, actor }: InternalContext,
  ): Promise<Meeting | null> {
    if (!meetingId) return null
    return loaded(em, meetingsFor(actor), meetingId)
  }
}

type Actor = InternalContext['actor']
const readers = new WeakMap<Actor, ReturnType<typeof readerFor>>()

/** The same reader for the same actor, so that many are read in one statement. */
function meetingsFor(actor: Actor) {
  const made = readers.get(actor) ?? readerFor(actor)
  readers.set(actor, made)
  return made
}

function readerFor(actor: Actor) {
  return async (em: EntityManager, ids: readonly string[]) => {
    const meetings = await em.find(Meeting, { $and: [{ id: { $in: [...ids] } }, inScope(actor)] })
    return new Map(meetings.map((meeting) => [meeting.id, meeting]))
  }
}
