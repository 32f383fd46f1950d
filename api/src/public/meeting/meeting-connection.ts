import { Field, Int, ObjectType } from 'type-graphql'
import type { Page } from '../../shared/connection.ts'
import { PageInfo } from '../page.ts'
import { PublishedMeeting } from './meeting.entity.ts'

/** A meeting and its place in the list. */
@ObjectType('MeetingEdge', {
  simpleResolvers: true,
  description: 'A meeting and its place in the list.',
})
export class MeetingEdge {
  @Field(() => String, { description: 'Its place.' })
  readonly cursor!: string

  @Field(() => PublishedMeeting, { description: 'The meeting.' })
  readonly node!: PublishedMeeting
}

/** A list of meetings. */
@ObjectType('MeetingConnection', {
  simpleResolvers: true,
  description:
    'A list of meetings: those of today and later first, the soonest on top; then those past, the latest on top.',
})
export class MeetingConnection {
  @Field(() => [MeetingEdge], { description: 'The meetings of this page.' })
  readonly edges: readonly MeetingEdge[]

  @Field(() => PageInfo, { description: 'Where this page lies.' })
  readonly pageInfo: PageInfo

  constructor(
    { edges, pageInfo }: Page<PublishedMeeting>,
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
