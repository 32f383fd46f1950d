import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../page.ts'
import { Appeal } from './appeal.entity.ts'

/** An appeal and its place in the list. */
@ObjectType({ description: 'An appeal and its place in the list.' })
export class AppealEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => Appeal)
  readonly node!: Appeal
}

/** A list of appeals. */
@ObjectType({ description: 'A list of appeals.' })
export class AppealConnection {
  @Field(() => [AppealEdge])
  readonly edges!: readonly AppealEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
