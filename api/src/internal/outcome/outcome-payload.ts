import { Ctx, Field, ObjectType } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { UserError } from '../user-error.ts'
import { Outcome } from './outcome.entity.ts'

/** What an act on an outcome answers. */
@ObjectType()
export class OutcomePayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]

  @Field(() => Outcome, { nullable: true })
  outcome(@Ctx() { em }: InternalContext): Promise<Outcome | null> | null {
    return this.meeting ? em.findOne(Outcome, { meeting: this.meeting }) : null
  }
}

/** What the code gives for an {@link OutcomePayload}; the outcome is looked up. */
export type OutcomeAnswer = Pick<OutcomePayload, 'meeting' | 'errors'>
