import { type AkimLevel, type Convenor, type Day, whyNotConvene } from '@esep/law'
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
import { AkimLevelEnum, ConvenorEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { ActInput, acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingInTurn } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { refused, UserError } from '../user-error.ts'
import { Assembly } from './assembly.entity.ts'
import { AssemblyMember } from './assembly-member.entity.ts'

@InputType()
class AssemblyConveneInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => ConvenorEnum)
  readonly convenor!: Convenor

  @Field(() => AkimLevelEnum, { nullable: true, description: 'Owed of an akim.' })
  readonly level?: AkimLevel | null

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'The name of the akim’s unit; it stays with staff.',
  })
  readonly unit?: BilingualInput | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many members there are, where more than are listed by name.',
  })
  readonly members?: number | null

  @Field(() => DayScalar, { nullable: true, description: 'On which day; today if left out.' })
  readonly convenedOn?: Day | null
}

@ObjectType()
class AssemblyConvenePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Convening a meeting as an assembly of the local community (¶27). */
@Resolver()
export class AssemblyConvene {
  @Mutation(() => AssemblyConvenePayload, {
    description:
      'Convenes a meeting as an assembly of the local community: by an akim, or by one in ten of its members (¶27).',
  })
  @UseMiddleware(acts(meetings))
  async assemblyConvene(
    @Arg('input', () => AssemblyConveneInput) input: AssemblyConveneInput,
    @Ctx() context: InternalContext,
  ): Promise<AssemblyConvenePayload> {
    const { em, actor, now, today, policy } = context
    const { convenor, level = null, members = null } = input
    const unit = input.unit ? { ...input.unit } : null
    const on = input.convenedOn ?? today
    const meeting = await meetingInTurn(context, input)
    const roll = await em.find(AssemblyMember, { meeting })

    const asked = { actor, today, convenor, level, unit, members, on, roll }
    const problems = whyNotConvene(meeting, asked, policy)
    if (problems.length > 0) return refused(problems)

    const told = { convenor, level, unit, members, convenedOn: on }
    const recorded = { ...told, recordedAt: now, recordedBy: actor.id }
    const earlier = await em.findOne(Assembly, { meeting })
    if (earlier) em.assign(earlier, recorded)
    else em.create(Assembly, { meeting, ...recorded })
    await em.flush()
    await publishMeeting(em, meeting, policy)
    await em.flush()
    return { meeting, errors: [] }
  }
}
