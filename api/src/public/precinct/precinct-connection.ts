import { Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { PageInfo } from '../page.ts'
import { PublishedPrecinct } from './precinct.entity.ts'

/** A precinct and its place in the list. */
@ObjectType('PrecinctEdge', {
  simpleResolvers: true,
  description: 'A precinct and its place in the list.',
})
export class PrecinctEdge {
  @Field(() => String, { description: 'Its place.' })
  readonly cursor!: string

  @Field(() => PublishedPrecinct, { description: 'The precinct.' })
  readonly node!: PublishedPrecinct
}

/** A list of precincts. */
@ObjectType('PrecinctConnection', {
  simpleResolvers: true,
  description: 'A list of precincts by district and number.',
})
export class PrecinctConnection {
  @Field(() => [PrecinctEdge], { description: 'The precincts of this page.' })
  readonly edges: readonly PrecinctEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  readonly pageInfo: PageInfo

  constructor(
    { edges, pageInfo }: Page<PublishedPrecinct>,
    private readonly count: () => Promise<number>,
  ) {
    this.edges = edges
    this.pageInfo = pageInfo
  }

  @Field(() => Int, { description: 'How many there are in the whole list.' })
  totalCount(): Promise<number> {
    return this.count()
  }
}
