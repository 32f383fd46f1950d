import { type Confirmation, groundOf, type Problem, whyNotOpenRegister, wordingOf } from '@esep/law'
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
import { ActInput, acts } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { meetings } from '../meeting/find.ts'
import { meetingHeldStill } from '../meeting/hold-still.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { refused, UserError } from '../user-error.ts'
import { ConfirmationEnum } from './enums.ts'
import { enterList } from './list/enter.ts'
import { readList, type WrongCell } from './list/read.ts'
import { policeAt } from './police.ts'
import { rulesOf } from './registration-rules.ts'

@InputType()
class ParticipantImportInput extends ActInput {
  @Field(() => ID)
  readonly meetingId!: string

  @Field(() => String, {
    description:
      'CSV with a line of headings in Kazakh, Russian or English: name, address, phone, resident, adult, capacity, confirmation, refusal.',
  })
  readonly csv!: string

  @Field(() => ConfirmationEnum, {
    defaultValue: 'SIGNATURE',
    description: 'How those in the list confirmed it, where it has no column for that.',
  })
  readonly confirmation!: Confirmation
}

/** A cell of a list that could not be understood. */
@ObjectType({ description: 'A cell of a list that could not be understood, and why.' })
class RegisterRowError {
  @Field(() => Int, { description: 'The line of the file, from 1.' })
  readonly line!: number

  @Field(() => String, { nullable: true, description: 'Null where it is the whole line.' })
  readonly column!: string | null

  @Field(() => String, { description: 'What is wrong, for example `CELL_UNKNOWN`.' })
  readonly code!: Problem

  @Field(() => String, { nullable: true, description: 'The paragraph of the order that says so.' })
  readonly ground!: string | null

  @Field(() => String, { description: 'In the language of the request.' })
  readonly message!: string
}

@ObjectType()
class ParticipantImportPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many were entered; null where this very request was done before.',
  })
  readonly added?: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many of the list were in the register before.',
  })
  readonly known?: number | null

  readonly wrong?: readonly RegisterRowError[]

  @Field(() => [RegisterRowError], {
    description: 'Every row that cannot be understood; while there is one, nobody is entered.',
  })
  rows(): readonly RegisterRowError[] {
    return this.wrong ?? []
  }

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Entering a register that was kept on paper. */
@Resolver()
export class ParticipantImport {
  @Mutation(() => ParticipantImportPayload, {
    description:
      'Enters a register that was kept on paper, all of it or nothing. The same list again adds nobody, and of a longer one only those who are new (¶32).',
  })
  @UseMiddleware(acts(meetings))
  async participantImport(
    @Arg('input', () => ParticipantImportInput) input: ParticipantImportInput,
    @Ctx() context: InternalContext,
  ): Promise<Omit<ParticipantImportPayload, 'rows'>> {
    const { actor, now, policy } = context
    const meeting = await meetingHeldStill(context, input)

    const problems = whyNotOpenRegister(meeting, { actor, now }, policy)
    if (problems.length > 0) return refused(problems)

    const { csv, confirmation } = input
    const rules = await rulesOf(context, meeting.id)
    const police = await policeAt(context.em, meeting)
    const { entries, wrong } = readList(csv, { rules, police, confirmation })
    if (wrong.length > 0) {
      return {
        ...refused(['REGISTER_ROWS_WRONG']),
        wrong: wrong.map((cell) => worded(cell, context)),
      }
    }

    return { meeting, ...(await enterList(context, meeting, entries)), errors: [] }
  }
}

function worded({ line, column, problem }: WrongCell, { language }: InternalContext) {
  const [ground, message] = [groundOf(problem), wordingOf(problem, language)]
  return { line, column, code: problem, ground, message }
}
