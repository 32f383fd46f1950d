import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../shared/connection.ts'
import { PageInfo } from './page.ts'
import type { Reading } from './reading.ts'

/** A list of `Node`s, one page of it; each part is read only when it is asked for. */
export interface Connection<Node> {
  edges(): Promise<Page<Node>['edges']>
  pageInfo(): Promise<PageInfo>
  /** How many there are in the whole list. */
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
  reading: Reading<Node>,
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
    private page: Promise<Page<Node>> | null = null

    constructor(private readonly reading: Reading<Node>) {}

    @Field(() => [Edge], { description: `The ${many} of this page.` })
    async edges(): Promise<readonly Edge[]> {
      return (await this.pageOnce()).edges
    }

    @Field(() => PageInfo, { description: 'Where this page lies.' })
    async pageInfo(): Promise<PageInfo> {
      return (await this.pageOnce()).pageInfo
    }

    @Field(() => Int, { description: 'How many there are in the whole list.' })
    totalCount(): Promise<number> {
      return this.reading.count()
    }

    private pageOnce(): Promise<Page<Node>> {
      this.page ??= this.reading.page()
      return this.page
    }
  }

  return NodeConnection
}
