import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../page.ts'
import { LeakReport } from './leak-report.entity.ts'

/** A report of a leak and its place in the list. */
@ObjectType({ description: 'A report of a leak and its place in the list.' })
export class LeakReportEdge {
  @Field(() => String)
  readonly cursor!: string

  @Field(() => LeakReport)
  readonly node!: LeakReport
}

/** A list of reports of leaks. */
@ObjectType({ description: 'A list of reports of leaks.' })
export class LeakReportConnection {
  @Field(() => [LeakReportEdge])
  readonly edges!: readonly LeakReportEdge[]

  @Field(() => PageInfo)
  readonly pageInfo!: PageInfo
}
