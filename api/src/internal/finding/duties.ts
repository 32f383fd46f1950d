import { type Day, daysBetween, lastLawfulAnnouncement, quarterOf } from '@esep/law'
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { DayScalar, QuarterScalar } from '../../shared/scalars.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { servedBy } from '../precinct/served-by.ts'
import { StoredFinding } from './finding.ts'
import { findingsOfDuty } from './read.ts'

/** A precinct that still needs a meeting of which residents are told in time. */
@ObjectType({
  description:
    'A precinct whose residents have had no lawful notice of a report this quarter (¶27).',
})
export class OwedNotice {
  @Field(() => Precinct)
  readonly precinct!: Precinct

  @Field(() => QuarterScalar)
  readonly quarter!: string

  @Field(() => DayScalar, {
    description: 'The last day on which a meeting of this quarter can be announced in time.',
  })
  readonly announceBy!: Day

  @Field(() => Int, { description: 'Days left until then; negative once it has passed.' })
  readonly daysLeft!: number

  @Field(() => StoredFinding)
  readonly finding!: StoredFinding
}

/** The countdown to the last lawful announcement (R26-10). */
@Resolver()
export class DutiesQuery {
  @Query(() => [OwedNotice], {
    description:
      'The precincts that who asks serves and that have no meeting in this quarter of which residents were told in time, and none announced ahead.',
  })
  async duties(@Ctx() { em, actor, today, policy }: InternalContext): Promise<OwedNotice[]> {
    const precincts = await em.find(Precinct, servedBy(actor), {
      orderBy: { number: 'asc', id: 'asc' },
    })
    const quarter = quarterOf(today)
    const found = await findingsOfDuty(askIn(em), {
      precinctIds: precincts.map(({ id }) => id),
      quarter,
      duty: 'LAWFUL_NOTICE',
    })
    const byPrecinct = new Map(found.map((finding) => [finding.precinctId, finding]))
    const announceBy = lastLawfulAnnouncement(quarter, policy)
    const daysLeft = daysBetween(today, announceBy)
    return precincts.flatMap((precinct) => {
      const finding = byPrecinct.get(precinct.id)
      return finding && isOwed(finding)
        ? [{ precinct, quarter, announceBy, daysLeft, finding }]
        : []
    })
  }
}

function isOwed({ found, cause }: StoredFinding): boolean {
  if (found === 'not_due') return cause !== 'ANNOUNCED_AHEAD'
  return found === 'cannot_be_met' || found === 'unmet' || found === 'unknown'
}
