import { Arg, ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { largestPage, type PagePlace, usualPage } from '../shared/connection.ts'

/** Where a page lies in its list. */
@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page lies in its list (Relay).',
})
export class PageInfo implements PagePlace {
  @Field(() => Boolean, { description: 'There is more after this page.' })
  readonly hasNextPage!: boolean

  @Field(() => Boolean, { description: 'There is something before this page.' })
  readonly hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the first entry.' })
  readonly startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last entry: give it as `after` for the next page.',
  })
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

/** The argument that names a year. */
export function OfYear(): ReturnType<typeof Arg> {
  return Arg('year', () => Int, { description: 'The calendar year.' })
}
