import { Arg, Query, Resolver } from 'type-graphql'
import { KatoScalar, QuarterScalar } from '../../shared/scalars.ts'
import { ComplianceSummary } from './compliance-summary.ts'

const country = '000000000'

/** What the order asks and what was done, for a territory. */
@Resolver()
export class ComplianceQuery {
  @Query(() => ComplianceSummary, {
    description:
      'Which precincts of a territory reported in a quarter, and how each duty of the order was met there.',
  })
  compliance(
    @Arg('kato', () => KatoScalar, {
      nullable: true,
      description: 'The territory; the country where it is left out.',
    })
    kato: string | null,
    @Arg('quarter', () => QuarterScalar, { description: 'The quarter.' }) quarter: string,
  ): ComplianceSummary {
    return { kato: kato ?? country, quarter }
  }
}
