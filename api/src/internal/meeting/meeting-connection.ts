import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../page.ts'
import { Meeting } from './meeting.entity.ts'

/** A meeting and its place in the list. */
@ObjectType({ description: 'A meeting and its place in the list.' })
export class MeetingEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => Meeting)
  readonly node!: Meeting
}

/** A list of meetings. */
@ObjectType({ description: 'A list of meetings.' })
export class MeetingConnection {
  @Field(() => [MeetingEdge])
  readonly edges!: readonly MeetingEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
