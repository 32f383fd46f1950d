import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { largestPage, type PagePlace, usualPage } from '../shared/connection.ts'

/** Where a page lies in its list. */
@ObjectType('PageInfo', { description: 'Where a page lies in its list (Relay).' })
export class PageInfo implements PagePlace {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean

  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean

  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null
}

/** The arguments of a list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: usualPage,
    description: `How many, at most ${largestPage}.`,
  })
  readonly first!: number | null

  @Field(() => String, { nullable: true, description: 'The cursor after which to go on.' })
  readonly after?: string | null
}
