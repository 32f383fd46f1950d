import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { MaterialHold } from './material-hold.entity.ts'

/** What an act on a hold answers. */
@ObjectType()
export class HoldPayload {
  @Field(() => MaterialHold, { nullable: true })
  readonly hold?: MaterialHold | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
