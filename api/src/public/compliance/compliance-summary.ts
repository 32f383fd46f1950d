import type { Duty, Verdict } from '@esep/law'
import { Field, Int, ObjectType } from 'type-graphql'
import { DutyEnum, VerdictEnum } from '../../shared/duty-enums.ts'
import { KatoScalar, QuarterScalar } from '../../shared/scalars.ts'
import { type Standing, StandingEnum } from './standing.ts'

/** How many findings of a duty have a verdict. */
@ObjectType('VerdictCount', {
  simpleResolvers: true,
  description: 'How many findings say the same.',
})
export class VerdictCount {
  @Field(() => VerdictEnum, { description: 'What they say.' })
  readonly verdict!: Verdict

  @Field(() => Int, { description: 'How many; never 0.' })
  readonly count!: number
}

/** How many precincts stand alike. */
@ObjectType('StandingCount', {
  simpleResolvers: true,
  description: 'How many precincts stand alike.',
})
export class StandingCount {
  @Field(() => StandingEnum, { description: 'Where they stand.' })
  readonly standing!: Standing

  @Field(() => Int, { description: 'How many; never 0.' })
  readonly count!: number
}

/** How a duty was met in a territory. */
@ObjectType('DutyCount', {
  simpleResolvers: true,
  description: 'How a duty was met: counts of precincts, inspectors or meetings, as the duty is.',
})
export class DutyCount {
  @Field(() => DutyEnum, { description: 'The duty.' })
  readonly duty!: Duty

  @Field(() => [VerdictCount], {
    description: 'Its verdicts; those that nothing has are left out.',
  })
  readonly verdicts!: readonly VerdictCount[]
}

/** Where one precinct stands. */
@ObjectType('PrecinctStanding', {
  simpleResolvers: true,
  description: 'Where one precinct stands in the quarter.',
})
export class PrecinctStanding {
  @Field(() => StandingEnum, { description: 'Where it stands.' })
  readonly standing!: Standing

  readonly precinctId!: string
}

/** What a quarter brought the precincts of a territory. */
@ObjectType('ComplianceSummary', {
  simpleResolvers: true,
  description: 'What the order asked of a territory in a quarter, and what was done (¶25–31).',
})
export class ComplianceSummary {
  @Field(() => KatoScalar, {
    description: 'The code of the territory; nine zeros are the country.',
  })
  readonly kato!: string

  @Field(() => QuarterScalar, { description: 'The quarter.' })
  readonly quarter!: string
}
