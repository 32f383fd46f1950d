import { Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { PageInfo } from '../page.ts'
import { DeletionCertificate } from './deletion-certificate.ts'

/** A certificate and its place in the list. */
@ObjectType('DeletionEdge', {
  simpleResolvers: true,
  description: 'A certificate of deletion and its place in the list.',
})
export class DeletionEdge {
  @Field(() => String, { description: 'Its place.' })
  readonly cursor!: string

  @Field(() => DeletionCertificate, { description: 'The certificate.' })
  readonly node!: DeletionCertificate
}

/** A list of certificates. */
@ObjectType('DeletionConnection', {
  simpleResolvers: true,
  description: 'A list of certificates of deletion, the latest on top.',
})
export class DeletionConnection {
  @Field(() => [DeletionEdge], { description: 'The certificates of this page.' })
  readonly edges: readonly DeletionEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  readonly pageInfo: PageInfo

  constructor(
    { edges, pageInfo }: Page<DeletionCertificate>,
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
