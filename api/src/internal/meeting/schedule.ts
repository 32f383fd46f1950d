import { randomUUID } from 'node:crypto'
import { type Form, type Instant, whyNotSchedule } from '@esep/law'
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
import { FormEnum } from '../../shared/enums.ts'
import { type Language, LanguageEnum } from '../../shared/language.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import { bordersAmong } from '../precinct/borders.ts'
import { knownIn, precinctsOf, servingOn } from '../precinct/serving.ts'
import { refused, UserError } from '../user-error.ts'
import { arranged, arrangementAt } from './arranged.ts'
import { meetings } from './find.ts'
import { Meeting } from './meeting.entity.ts'
import { MeetingPrecinct } from './meeting-precinct.entity.ts'
import { PlaceInput } from './place.input.ts'
import { PreparationInput, prepared } from './preparation.input.ts'

@InputType()
class MeetingScheduleInput extends PlaceInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => [ID], { description: 'Several for a joint meeting.' })
  readonly precinctIds!: string[]

  @Field(() => InstantScalar)
  readonly startsAt!: Instant

  @Field(() => FormEnum)
  readonly form!: Form

  @Field(() => [LanguageEnum], { description: 'In which it will be held.' })
  readonly languages!: Language[]

  @Field(() => PreparationInput, { nullable: true })
  readonly preparation?: PreparationInput | null

  @Field(() => BilingualInput, { nullable: true, description: 'What else residents should know.' })
  readonly note?: BilingualInput | null
}

@ObjectType()
class MeetingSchedulePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Planning a meeting (¶26). */
@Resolver()
export class MeetingSchedule {
  @Mutation(() => MeetingSchedulePayload, { description: 'Plans a meeting (¶26).' })
  @UseMiddleware(acts(meetings))
  async meetingSchedule(
    @Arg('input', () => MeetingScheduleInput) input: MeetingScheduleInput,
    @Ctx() context: InternalContext,
  ): Promise<MeetingSchedulePayload> {
    const { em, actor, now, today, policy } = context
    const precincts = await precinctsOf(context, input.precinctIds)
    const words = clearing(context, knownIn(precincts))
    const before = arrangementAt(input.startsAt, input.form, policy)
    const arrangement = arranged(input, { before, words, policy })
    const note = words.clear('note', input.note)

    const preparation = prepared(input.preparation ?? {}, words)
    const timeWords = input.preparation?.time?.words ?? null

    const planned = { ...arrangement, ...precincts, ...preparation, timeWords }
    const borders = await bordersAmong(em, precincts.precinctIds)
    const standing = { standing: precincts.all, borders }
    const problems = whyNotSchedule({ ...planned, ...standing }, { actor, today }, policy)
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    const meeting = em.create(Meeting, {
      id: randomUUID(),
      ...arrangement,
      ...preparation,
      languages: input.languages,
      note,
      scheduledAt: now,
      scheduledBy: actor.id,
    })
    for (const precinct of precincts.all) {
      const inspector = servingOn(meeting.day, precinct)
      em.create(MeetingPrecinct, { meeting, precinct, inspector })
    }
    await em.flush()
    return { meeting, errors: [] }
  }
}
