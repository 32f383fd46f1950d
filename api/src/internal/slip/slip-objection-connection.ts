import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../page.ts'
import { SlipObjection } from './slip-objection.entity.ts'

/** An objection and its place in the list. */
@ObjectType({ description: 'An objection and its place in the list.' })
export class SlipObjectionEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => SlipObjection)
  readonly node!: SlipObjection
}

/** A list of objections. */
@ObjectType({ description: 'A list of objections.' })
export class SlipObjectionConnection {
  @Field(() => [SlipObjectionEdge])
  readonly edges!: readonly SlipObjectionEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
