import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { Notice } from './notice.entity.ts'

/** What an act on a notice gives back: the notice, or why it was refused. */
@ObjectType()
export abstract class NoticePayload {
  @Field(() => Notice, { nullable: true })
  readonly notice?: Notice | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
