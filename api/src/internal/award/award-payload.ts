import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { Award } from './award.entity.ts'

/** What an act on an award gives back: the award, or why it was refused. */
@ObjectType()
export abstract class AwardPayload {
  @Field(() => Award, { nullable: true })
  readonly award?: Award | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
