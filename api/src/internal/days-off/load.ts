import { type Problem, wordingOf } from '@esep/law'
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
import { acts } from '../act.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { refused, UserError } from '../user-error.ts'
import { DaysOffFile, findFile } from './days-off-file.ts'
import { loadDaysOff } from './load-file.ts'

@InputType()
class DaysOffLoadInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => String, { description: 'What the file is called.' })
  readonly name!: string

  @Field(() => String, {
    description:
      'CSV with the heading `year,kind,day,instead_of,source`; `kind` is MOVED, KURBAN_AIT or NONE.',
  })
  readonly text!: string

  @Field(() => Boolean, { nullable: true, description: 'Only tries it: nothing is kept.' })
  readonly dryRun?: boolean | null
}

@ObjectType()
class RejectedLine {
  @Field(() => Int)
  readonly line!: number

  @Field(() => String)
  readonly code!: Problem

  @Field(() => String, { description: 'In the language of the request.' })
  readonly message!: string
}

@ObjectType()
class DaysOffLoadPayload {
  @Field(() => DaysOffFile, { nullable: true, description: 'Null where it was only tried.' })
  readonly file?: DaysOffFile | null

  @Field(() => [Int], { description: 'The years of which it says which days off were moved.' })
  readonly years!: readonly number[]

  @Field(() => [RejectedLine], { description: 'Every line that is wrong; one refuses the file.' })
  readonly rejected!: readonly RejectedLine[]

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Loading days off. */
@Resolver()
export class DaysOffLoad {
  @Mutation(() => DaysOffLoadPayload, {
    description:
      'Loads the days off that were moved in a year, all or nothing, and moves the terms of everything that is open; an administrator does it.',
  })
  @UseMiddleware(acts({ key: 'file', find: findFile }))
  async daysOffLoad(
    @Arg('input', () => DaysOffLoadInput) { name, text, dryRun }: DaysOffLoadInput,
    @Ctx() context: InternalContext,
  ): Promise<Partial<DaysOffLoadPayload> & Pick<DaysOffLoadPayload, 'errors'>> {
    const { em, actor, now, today, editions } = context
    if (actor.role !== 'ADMINISTRATOR') return { ...nothing, ...refused(['FORBIDDEN']) }

    const tried = { name, text, now, today, editions, by: actor.id, dryRun: dryRun === true }
    const { years, rows, rejected, fileId } = await loadDaysOff(askIn(em), tried)
    if (rejected.length > 0) {
      return { years, rejected: told(rejected, context), ...refused(['DAYS_OFF_REJECTED']) }
    }
    if (rows === 0) return { ...nothing, ...refused(['DAYS_OFF_EMPTY']) }
    const file = fileId ? await findFile(context, fileId) : null
    return { file, years, rejected: [], errors: [] }
  }
}

const nothing = { years: [], rejected: [] }

interface Rejected {
  readonly line: number
  readonly problems: readonly Problem[]
}

function told(rejected: readonly Rejected[], { language }: InternalContext): RejectedLine[] {
  return rejected.flatMap(({ line, problems }) =>
    problems.map((code) => ({ line, code, message: wordingOf(code, language) })),
  )
}
