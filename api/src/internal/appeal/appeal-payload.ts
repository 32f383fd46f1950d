import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { Appeal } from './appeal.entity.ts'

/** What an act on an appeal gives back: the appeal, or why it was refused. */
@ObjectType()
export abstract class AppealPayload {
  @Field(() => Appeal, { nullable: true })
  readonly appeal?: Appeal | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
