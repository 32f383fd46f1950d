import { groundOf, type Problem, wordingOf } from '@esep/law'
import { Ctx, Field, Int, ObjectType } from 'type-graphql'
import type { InternalContext } from './context.ts'

/** A stretch of a text for which it was refused. */
@ObjectType({ description: 'A stretch of a text for which it was refused.' })
export class FoundSpan {
  @Field(() => String, {
    description:
      'The field of the input, for example `venue.ru`, or the key of a text, for example `appeal:1`.',
  })
  readonly field!: string

  @Field(() => Int, { description: 'In UTF-16 code units.' })
  readonly start!: number

  @Field(() => Int, { description: 'In UTF-16 code units; not included.' })
  readonly end!: number

  @Field(() => String, { description: 'What kind of personal data it may be.' })
  readonly type!: string

  @Field(() => String)
  readonly text!: string
}

/** Why an act was refused, as a person can act on it. */
@ObjectType({ description: 'Why an act was refused, as a person can act on it.' })
export class UserError {
  @Field(() => String, { description: 'What is wrong, for example `ANNOUNCED_TOO_LATE`.' })
  readonly code: Problem

  @Field(() => [FoundSpan], { description: 'For which stretches of a text; empty where for none.' })
  readonly spans: readonly FoundSpan[]

  constructor(code: Problem, spans: readonly FoundSpan[] = []) {
    this.code = code
    this.spans = spans
  }

  @Field(() => String, { nullable: true, description: 'The paragraph of the order that says so.' })
  get ground(): string | null {
    return groundOf(this.code)
  }

  @Field(() => String, { description: 'In the language of the request.' })
  message(@Ctx() { language }: InternalContext): string {
    return wordingOf(this.code, language)
  }
}

/** A payload of an act that was not done. */
export interface Refusal {
  readonly errors: readonly UserError[]
}

/** Problems that stand somewhere in a text. */
const ofStretches: readonly Problem[] = [
  'PERSONAL_DATA_FOUND',
  'PERSONAL_DATA_IN_LINK',
  'SPANS_UNDECIDED',
]

/** Refuses an act for these problems. */
export function refused(problems: readonly Problem[], spans: readonly FoundSpan[] = []): Refusal {
  return {
    errors: problems.map((problem) =>
      ofStretches.includes(problem) ? new UserError(problem, spans) : new UserError(problem),
    ),
  }
}
