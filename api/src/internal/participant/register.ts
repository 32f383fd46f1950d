import { randomUUID } from 'node:crypto'
import {
  type Capacity,
  type Confirmation,
  type Problem,
  type RefusalReason,
  whyNotRegister,
} from '@esep/law'
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
import { CapacityEnum, ConfirmationEnum, RefusalReasonEnum } from './enums.ts'
import { participants } from './find.ts'
import { Participant } from './participant.entity.ts'
import { policeAt } from './police.ts'

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

  @Field(() => ConfirmationEnum, {
    nullable: true,
    description: 'How they confirmed it; left out where that is not noted.',
  })
  readonly confirmation?: Confirmation | null

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
    const { adult = null, resident = null, confirmation = null, capacity } = input
    const meeting = await meetingHeldStill(context, { meetingId: input.meetingId })
    const entry = entryOf(input)
    const participant = { ...entry, capacity }
    const police = policeAt(meeting)

    const problems = whyNotRegister(meeting, { actor, now, participant, police }, policy)
    problems.push(...whyNotNumber(entry, problems))
    if (problems.length > 0) return refused(problems)

    const registered = em.create(Participant, {
      id: randomUUID(),
      meeting,
      ...entry,
      adult,
      resident,
      capacity,
      confirmation,
      registeredAt: now,
      registeredBy: actor.id,
    })
    await em.flush()
    return { participant: registered, errors: [] }
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

/** A number that is none is not kept, and none of whoever refuses. */
function whyNotNumber({ iin, refusal }: Entry, found: readonly Problem[]): Problem[] {
  if (found.length > 0 || iin === null) return []
  if (refusal !== null) return ['NAMED_THOUGH_REFUSED']
  return /^\d{12}$/.test(iin) ? [] : ['INVALID_INPUT']
}

function wordsIn(text: string | null | undefined): string | null {
  return text?.trim() || null
}
