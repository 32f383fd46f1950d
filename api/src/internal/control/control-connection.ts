import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../page.ts'
import { ControlItem } from './control-item.entity.ts'

/** An item under control and its place in the list. */
@ObjectType({ description: 'An item under control and its place in the list.' })
export class ControlItemEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => ControlItem)
  readonly node!: ControlItem
}

/** A list of items under control. */
@ObjectType({ description: 'A list of items under control.' })
export class ControlItemConnection {
  @Field(() => [ControlItemEdge])
  readonly edges!: readonly ControlItemEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
