import type { Difference, Duty, Quarter, Verdict } from '@esep/law'
import { Field, ID, ObjectType } from 'type-graphql'
import { DutyEnum, VerdictEnum } from '../../shared/duty-enums.ts'
import { QuarterScalar } from '../../shared/scalars.ts'
import { Precinct } from '../precinct/precinct.entity.ts'

/** A verdict that would be another one. */
@ObjectType({ description: 'A verdict that would be another one, were the order read so.' })
export class PolicyDifference {
  @Field(() => Precinct)
  readonly precinct!: Precinct

  @Field(() => QuarterScalar)
  readonly quarter!: Quarter

  @Field(() => DutyEnum)
  readonly duty!: Duty

  @Field(() => ID, { nullable: true })
  readonly meetingId!: string | null

  @Field(() => VerdictEnum, { nullable: true, description: 'Null where it is not asked today.' })
  readonly is!: Verdict | null

  @Field(() => VerdictEnum, { nullable: true, description: 'Null where it would not be asked.' })
  readonly wouldBe!: Verdict | null
}

/** A difference as staff read it; nothing where neither side says anything. */
export function differenceIn(
  precinct: Precinct,
  quarter: Quarter,
  { one, other }: Difference,
): PolicyDifference[] {
  const said = one ?? other
  if (!said) return []
  const { duty, meetingId } = said
  return [
    {
      precinct,
      quarter,
      duty,
      meetingId,
      is: one?.verdict ?? null,
      wouldBe: other?.verdict ?? null,
    },
  ]
}
