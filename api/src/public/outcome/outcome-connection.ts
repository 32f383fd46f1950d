import { Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { PageInfo } from '../page.ts'
import { PublishedOutcome } from './outcome.entity.ts'

/** An outcome and its place in the list. */
@ObjectType('OutcomeEdge', {
  simpleResolvers: true,
  description: 'An outcome and its place in the list.',
})
export class OutcomeEdge {
  @Field(() => String, { description: 'Its place.' })
  readonly cursor!: string

  @Field(() => PublishedOutcome, { description: 'The outcome.' })
  readonly node!: PublishedOutcome
}

/** A list of outcomes. */
@ObjectType('OutcomeConnection', {
  simpleResolvers: true,
  description:
    'A list of outcomes, that of the latest meeting on top; withdrawn ones are left out.',
})
export class OutcomeConnection {
  @Field(() => [OutcomeEdge], { description: 'The outcomes of this page.' })
  readonly edges: readonly OutcomeEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  readonly pageInfo: PageInfo

  constructor(
    { edges, pageInfo }: Page<PublishedOutcome>,
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
