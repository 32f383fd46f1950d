import { randomUUID } from 'node:crypto'
import { type Duty, maySee, type Quarter, type Verdict, whyNotCorrectFinding } from '@esep/law'
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
import { DutyEnum, VerdictEnum } from '../../shared/duty-enums.ts'
import { QuarterScalar } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { acts } from '../act.ts'
import { askIn } from '../ask.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { precinctsOf } from '../precinct/serving.ts'
import { refused, UserError } from '../user-error.ts'
import { clearingOf } from './clearing-of.ts'
import { corrections } from './find.ts'
import { FindingCorrection } from './finding-correction.entity.ts'
import { holdStill } from './judge-cells.ts'
import { doersOf, type FindingSubject, standingOf } from './subject.ts'

@InputType()
class FindingCorrectInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => QuarterScalar)
  readonly quarter!: Quarter

  @Field(() => DutyEnum)
  readonly duty!: Duty

  @Field(() => ID, { nullable: true, description: 'Where the finding is about a meeting.' })
  readonly meetingId?: string | null

  @Field(() => ID, { nullable: true, description: 'Where the finding is about an inspector.' })
  readonly inspectorId?: string | null

  @Field(() => VerdictEnum, { description: 'What is to stand instead.' })
  readonly verdict!: Verdict

  @Field(() => BilingualInput, { description: 'Why; residents read it.' })
  readonly reason!: BilingualInput
}

@ObjectType()
class FindingCorrectPayload {
  @Field(() => FindingCorrection, { nullable: true })
  readonly correction?: FindingCorrection | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Contesting a finding. */
@Resolver()
export class FindingCorrect {
  @Mutation(() => FindingCorrectPayload, {
    description:
      'Says something else instead of what was found, with the reason: both are shown. What is found by the facts goes on being found beside it.',
  })
  @UseMiddleware(acts(corrections))
  async findingCorrect(
    @Arg('input', () => FindingCorrectInput) input: FindingCorrectInput,
    @Ctx() context: InternalContext,
  ): Promise<FindingCorrectPayload> {
    const { em, actor, now } = context
    const subject = subjectOf(input)
    const precincts = await precinctsOf(context, [input.precinctId])
    const [precinct] = precincts.all
    if (!precinct || !maySee(actor, precincts)) throw new NotThere()
    await holdStill(askIn(em), [subject])
    const standing = await standingOf(askIn(em), subject)
    if (!standing) throw new NotThere()
    const words = await clearingOf(context, precincts, subject.meetingId)
    const reason = words.clear('reason', input.reason)

    const doers = await doersOf(askIn(em), subject)
    const problems = whyNotCorrectFinding(
      { ...precincts, ...standing, doers },
      { actor, verdict: input.verdict, reason: input.reason },
    )
    problems.push(...words.problems())
    if (problems.length > 0 || !reason) return refused(problems, words.spans)

    const correction = em.create(FindingCorrection, {
      id: randomUUID(),
      precinct,
      quarter: subject.quarter,
      duty: subject.duty,
      meeting: subject.meetingId,
      staffId: subject.staffId,
      verdict: input.verdict,
      insteadOf: standing.verdict,
      reason,
      correctedAt: now,
      correctedBy: actor.id,
    })
    await em.flush()
    return { correction, errors: [] }
  }
}

function subjectOf(input: FindingCorrectInput): FindingSubject {
  const { precinctId, quarter, duty, meetingId = null, inspectorId = null } = input
  if (![precinctId, meetingId, inspectorId].every((id) => id === null || isUuid(id))) {
    throw new NotThere()
  }
  return { precinctId, quarter, duty, meetingId, staffId: inspectorId }
}
