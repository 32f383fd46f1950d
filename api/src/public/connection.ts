import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../shared/connection.ts'
import { PageInfo } from './page.ts'

/** A list of `Node`s, one page of it. */
export interface Connection<Node> extends Page<Node> {
  /** How many there are in the whole list; counted only when it is asked for. */
  totalCount(): Promise<number>
}

/** How a list is spoken of in the schema. */
interface Words {
  /** What its types are called: `${name}Edge`, `${name}Connection`. */
  readonly name: string
  /** One of it, as in "the meeting". */
  readonly one: string
  readonly many: string
  readonly list: string
}

/** The types of a list of `node`s, as the Relay specification has them. */
export function connectionOf<Node extends object>(
  node: () => ClassType<Node>,
  { name, one, many, list }: Words,
): new (
  page: Page<Node>,
  count: () => Promise<number>,
) => Connection<Node> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `${one}, and its place in the list.`,
  })
  class Edge {
    @Field(() => String, { description: 'Its place.' })
    readonly cursor!: string

    @Field(node, { description: `${one}.` })
    readonly node!: Node
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: list })
  class NodeConnection implements Connection<Node> {
    @Field(() => [Edge], { description: `The ${many} of this page.` })
    readonly edges: readonly Edge[]

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    readonly pageInfo: PageInfo

    constructor(
      { edges, pageInfo }: Page<Node>,
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

  return NodeConnection
}
