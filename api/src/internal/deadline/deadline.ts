import type { Day } from '@esep/law'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlList } from '../../shared/enum.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Notice } from '../notice/notice.entity.ts'
import { PageInfo } from '../page.ts'

/** What is owed to the one who raised an appeal: an answer, that it is forwarded, or that they are told. */
export const deadlineKinds = ['ANSWER', 'FORWARD', 'NOTIFY'] as const

/** One of {@link deadlineKinds}. */
export type DeadlineKind = (typeof deadlineKinds)[number]

/** {@link DeadlineKind} in GraphQL. */
export const DeadlineKindEnum = graphqlList<DeadlineKind>(
  'DeadlineKind',
  'What is owed to the one who raised an appeal (¶32).',
  deadlineKinds,
)

/** Something that is due by a day. */
@ObjectType({
  description: 'Something that is owed to the one who raised an appeal, by a day (¶32).',
})
export class Deadline {
  @Field(() => DeadlineKindEnum)
  readonly kind!: DeadlineKind

  @Field(() => DayScalar)
  readonly dueOn!: Day

  @Field(() => Boolean)
  readonly overdue!: boolean

  @Field(() => Boolean, {
    description: 'Whether the day may still move, because days off of its year are not loaded.',
  })
  readonly provisional!: boolean

  @Field(() => Appeal)
  readonly appeal!: Appeal

  @Field(() => Int, { nullable: true, description: 'Which part of it, where it is split.' })
  readonly part!: number | null

  @Field(() => Notice, { nullable: true, description: 'What they are to be told.' })
  readonly notice!: Notice | null
}

/** A deadline and its place in the list. */
@ObjectType({ description: 'A deadline and its place in the list.' })
export class DeadlineEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => Deadline)
  readonly node!: Deadline
}

/** A list of deadlines. */
@ObjectType({ description: 'A list of deadlines.' })
export class DeadlineConnection {
  @Field(() => [DeadlineEdge])
  readonly edges!: readonly DeadlineEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
