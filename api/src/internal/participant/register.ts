import { randomUUID } from 'node:crypto'
import { type Problem, type RefusalReason, whyNotRegister } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { refused, UserError } from '../user-error.ts'
import { type Capacity, CapacityEnum, RefusalReasonEnum } from './enums.ts'
import { participants } from './find.ts'
import { Participant } from './participant.entity.ts'

@InputType()
class ParticipantRegisterInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => String, { nullable: true, description: 'Left out for whoever refuses.' })
  readonly name?: string | null

  @Field(() => String, { nullable: true })
  readonly address?: string | null

  @Field(() => String, { nullable: true })
  readonly phone?: string | null

  @Field(() => String, { nullable: true, description: 'Twelve digits.' })
  readonly iin?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Left out where it was not asked.' })
  readonly adult?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they live in the territory; left out where it was not asked.',
  })
  readonly resident?: boolean | null

  @Field(() => CapacityEnum, { defaultValue: 'COMMUNITY_MEMBER' })
  readonly capacity!: Capacity

  @Field(() => RefusalReasonEnum, {
    nullable: true,
    description: 'Why somebody is counted without a name (¶32).',
  })
  readonly refusal?: RefusalReason | null
}

@ObjectType()
class ParticipantRegisterPayload {
  @Field(() => Participant, { nullable: true })
  readonly participant?: Participant | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Registering who comes (¶32). */
@Resolver()
export class ParticipantRegister {
  @Mutation(() => ParticipantRegisterPayload, {
    description:
      'Registers somebody who comes, by name or as one who refuses, from the day of the meeting on (¶32).',
  })
  @UseMiddleware(acts(participants))
  async participantRegister(
    @Arg('input', () => ParticipantRegisterInput) input: ParticipantRegisterInput,
    @Ctx() context: InternalContext,
  ): Promise<ParticipantRegisterPayload> {
    const { em, actor, now, policy } = context
    const { meetingId, adult = null, resident = null, capacity } = input
    const meeting = await meetingHeldStill(context, { meetingId })
    const entry = entryOf(input)

    const problems = whyNotRegister(meeting, { actor, now, participant: entry }, policy)
    problems.push(...whyNotEntry(entry, problems))
    if (problems.length > 0) return refused(problems)

    const participant = em.create(Participant, {
      id: randomUUID(),
      meeting,
      ...entry,
      adult,
      resident,
      capacity,
      registeredAt: now,
      registeredBy: actor.id,
    })
    await em.flush()
    return { participant, errors: [] }
  }
}

type Entry = Pick<Participant, 'name' | 'address' | 'phone' | 'iin' | 'refusal'>

function entryOf({ name, address, phone, iin, refusal }: ParticipantRegisterInput): Entry {
  return {
    name: wordsIn(name),
    address: wordsIn(address),
    phone: wordsIn(phone),
    iin: wordsIn(iin),
    refusal: refusal ?? null,
  }
}

/** Whoever refuses leaves no trace but the reason; a number that is none is not kept. */
function whyNotEntry(
  { address, phone, iin, refusal }: Entry,
  found: readonly Problem[],
): Problem[] {
  if (found.length > 0) return []
  if (refusal && (address ?? phone ?? iin)) return ['NAMED_THOUGH_REFUSED']
  return iin && !/^\d{12}$/.test(iin) ? ['INVALID_INPUT'] : []
}

function wordsIn(text: string | null | undefined): string | null {
  return text?.trim() || null
}
