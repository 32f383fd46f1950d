import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../user-error.ts'
import { ControlItem } from './control-item.entity.ts'

/** What an act on an item under control gives back: the item, or why it was refused. */
@ObjectType()
export abstract class ControlPayload {
  @Field(() => ControlItem, { nullable: true })
  readonly item?: ControlItem | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}
