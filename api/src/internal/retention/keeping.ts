import type { Day } from '@esep/law'
import { Field, ObjectType } from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { MaterialHold } from '../hold/material-hold.entity.ts'
import { HandOver } from '../precinct/hand-over.entity.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'

/** Until when the materials of a meeting are kept, by whom, and what keeps them longer (¶32). */
@ObjectType({
  description:
    'Until when the materials of a meeting are kept, by whom, and what keeps them longer.',
})
export class Keeping {
  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day, as the order is read today; null while the year does not run yet.',
  })
  readonly keptUntil!: Day | null

  @Field(() => [PoliceBody], { description: 'The police bodies of its precincts.' })
  readonly custodians!: readonly PoliceBody[]

  @Field(() => [HandOver], {
    description: 'How they passed from one to another since the meeting, the first first.',
  })
  readonly handOvers!: readonly HandOver[]

  @Field(() => [MaterialHold], { description: 'What holds or held them, the first first.' })
  readonly holds!: readonly MaterialHold[]
}
