import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { Invitation } from './invitation.entity.ts'

/** What an act on an invitation answers. */
@ObjectType()
export class InvitationPayload {
  @Field(() => Invitation, { nullable: true })
  readonly invitation?: Invitation | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
