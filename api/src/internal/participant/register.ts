import { randomUUID } from 'node:crypto'
import {
  type Capacity,
  type Confirmation,
  type Problem,
  type RefusalReason,
  whyNotRegister,
} from '@esep/law'
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { whyUnreadable } from '../readable.ts'
import { requestDone } from '../request/once.ts'
import { refused, UserError } from '../user-error.ts'
import { enterOne, type NewParticipant } from './enter-one.ts'
import { CapacityEnum, ConfirmationEnum, RefusalReasonEnum } from './enums.ts'
import { findParticipant } from './find.ts'
import { type Hall, hallOf } from './hall.ts'
import { Participant } from './participant.entity.ts'
import type { Registered } from './registered.ts'

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
  readonly participant?: Registered | null

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
  async participantRegister(
    @Arg('input', () => ParticipantRegisterInput) input: ParticipantRegisterInput,
    @Ctx() context: InternalContext,
  ): Promise<ParticipantRegisterPayload> {
    const unreadable = whyUnreadable(input)
    if (unreadable.length > 0) return refused(unreadable)

    for (let fresh = false; ; fresh = true) {
      const answer = await registered(context, input, fresh)
      if (answer) return answer
    }
  }
}

/** Registers somebody; null where the meeting may have changed since it was read, and has to be read again. */
async function registered(
  context: InternalContext,
  input: ParticipantRegisterInput,
  fresh: boolean,
): Promise<ParticipantRegisterPayload | null> {
  const { actor, now, policy } = context
  const requestId = input.requestId ?? null
  const hall = await hallOf(context, input.meetingId, { fresh })
  const participant = participantOf(input, context)
  const problems = whyNotThere(hall)
  if (hall && problems.length === 0) {
    const { police } = hall
    problems.push(...whyNotRegister(hall, { actor, now, participant, police }, policy))
  }
  problems.push(...whyNotNumber(participant, problems))
  if (problems.length > 0 || !hall) {
    if (!fresh) return null
    return (await doneBefore(context, requestId)) ?? refused(problems)
  }

  const entering = await enterOne(context, hall, { requestId, participant })
  if (entering === 'changed') return null
  if (entering === 'done before') return doneBefore(context, requestId)

  return { participant: { ...participant, meeting: { id: hall.id } }, errors: [] }
}

/** The answer to a request that was done before; null where none was. */
async function doneBefore(
  context: InternalContext,
  requestId: string | null,
): Promise<ParticipantRegisterPayload | null> {
  const done = requestId && (await requestDone(context, requestId))
  if (!done) return null
  if (done.act !== 'participantRegister') return refused(['INVALID_INPUT'])
  return { participant: await findParticipant(context, done.subjectId ?? ''), errors: [] }
}

function participantOf(
  input: ParticipantRegisterInput,
  { actor, now }: InternalContext,
): NewParticipant {
  const { adult = null, resident = null, confirmation = null, refusal = null, capacity } = input
  return {
    id: randomUUID(),
    name: wordsIn(input.name),
    address: wordsIn(input.address),
    phone: wordsIn(input.phone),
    iin: wordsIn(input.iin),
    ...{ adult, resident, confirmation, refusal, capacity },
    ...{ registeredAt: now, registeredBy: actor.id },
  }
}

function whyNotThere(hall: Hall | null): Problem[] {
  if (!hall) return ['NOT_FOUND']
  return hall.isPurged ? ['MATERIALS_PURGED'] : []
}

/** A number that is none is not kept, and none of whoever refuses. */
function whyNotNumber({ iin, refusal }: NewParticipant, found: readonly Problem[]): Problem[] {
  if (found.length > 0 || iin === null) return []
  if (refusal !== null) return ['NAMED_THOUGH_REFUSED']
  return /^\d{12}$/.test(iin) ? [] : ['INVALID_INPUT']
}

function wordsIn(text: string | null | undefined): string | null {
  return text?.trim() || null
}
