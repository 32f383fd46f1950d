import { randomUUID } from 'node:crypto'
import { type Answer, type AppealKind, type AppealLanguage, whyNotRaise } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { AnswerEnum, AppealKindEnum } from '../../shared/enums.ts'
import { isUuid } from '../../shared/uuid.ts'
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import { Participant } from '../participant/participant.entity.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { refused, UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'
import { AppealLanguageEnum } from './enums.ts'
import { appeals } from './find.ts'
import { writtenIn } from './written-in.ts'

@InputType()
class AppealRaiseInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => AppealKindEnum)
  readonly kind!: AppealKind

  @Field(() => AppealLanguageEnum, {
    description:
      'In which it was spoken; of the words of another language than Kazakh and Russian only a translation is public.',
  })
  readonly language!: AppealLanguage

  @Field(() => String)
  readonly text!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The minute of the recording at which it was said, from 0.',
  })
  readonly minute?: number | null

  @Field(() => ID, {
    nullable: true,
    description: 'Who raised it, from the register; left out where nobody is known.',
  })
  readonly participantId?: string | null

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'How far it was answered there; it is asked for at signing (¶31).',
  })
  readonly answer?: Answer | null

  @Field(() => String, { nullable: true })
  readonly answerText?: string | null

  @Field(() => WrittenLanguageEnum, {
    nullable: true,
    description: 'That of the appeal where it is left out, or Kazakh where that is another.',
  })
  readonly answerLanguage?: WrittenLanguage | null
}

@ObjectType()
class AppealRaisePayload {
  @Field(() => Appeal, { nullable: true })
  readonly appeal?: Appeal | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Writing down what a resident raised. */
@Resolver()
export class AppealRaise {
  @Mutation(() => AppealRaisePayload, {
    description: 'Writes down what a resident put forward, and the answer given there (¶31, ¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealRaise(
    @Arg('input', () => AppealRaiseInput) input: AppealRaiseInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealRaisePayload> {
    const { em, actor, now } = context
    const meeting = await meetingHeldStill(context, input)
    const { kind, language, text, answer = null, answerText = null, minute = null } = input

    const problems = whyNotRaise(meeting, { actor, text, answer, answerText, minute })
    if (problems.length > 0) return refused(problems)

    const appeal = em.create(Appeal, {
      id: randomUUID(),
      meeting,
      number: 1 + (await em.count(Appeal, { meeting })),
      kind,
      language,
      text,
      minute,
      participant: await initiator(context, meeting, input),
      answer,
      answerText: answerText?.trim() ? answerText : null,
      answerLanguage: answerText?.trim() ? (input.answerLanguage ?? writtenIn(language)) : null,
      raisedAt: now,
      raisedBy: actor.id,
      writtenBy: [actor.id],
    })
    await em.flush()
    return { appeal, errors: [] }
  }
}

/** Who raised it; somebody counted without a name cannot be told apart, and stays unknown. */
async function initiator(
  { em }: InternalContext,
  meeting: Meeting,
  { participantId }: AppealRaiseInput,
): Promise<Participant | null> {
  if (!participantId) return null
  const participant = isUuid(participantId)
    ? await em.findOne(Participant, { id: participantId, meeting })
    : null
  if (!participant) throw new NotThere()
  return participant.name === null ? null : participant
}
