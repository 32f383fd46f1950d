import { Field, ObjectType } from 'type-graphql'
import { QuarterScalar } from '../../shared/scalars.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { type QuarterState, QuarterStateEnum } from './quarter-state.ts'

/** What a quarter brought a precinct. */
@ObjectType('PrecinctQuarter', {
  simpleResolvers: true,
  description: 'What a quarter brought a precinct (¶26).',
})
export class PrecinctQuarter {
  @Field(() => QuarterScalar, { description: 'The quarter.' })
  readonly quarter!: string

  @Field(() => QuarterStateEnum, { description: 'What it brought, by today.' })
  readonly state!: QuarterState

  @Field(() => [PublishedMeeting], {
    description: 'Its meetings, also those that were cancelled or did not take place.',
  })
  readonly meetings!: readonly PublishedMeeting[] | (() => Promise<readonly PublishedMeeting[]>)
}
