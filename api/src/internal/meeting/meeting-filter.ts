import type { Stage } from '@esep/law'
import type { FilterQuery } from '@mikro-orm/core'
import { Field, ID, InputType } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { StageEnum } from './enums.ts'
import type { Meeting } from './meeting.entity.ts'

/** Which meetings; what is left out does not narrow. */
@InputType({ description: 'Which meetings; what is left out does not narrow.' })
export class MeetingFilter {
  @Field(() => [StageEnum], { nullable: true })
  readonly stage?: readonly Stage[] | null

  @Field(() => ID, { nullable: true, description: 'This precinct reports at it.' })
  readonly precinctId?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'On this day or later.' })
  readonly from?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'On this day or earlier.' })
  readonly to?: string | null
}

/** What a filter asks of a meeting; throws BAD_USER_INPUT where it makes no sense. */
export function conditionsOf({
  stage,
  precinctId,
  from,
  to,
}: MeetingFilter): FilterQuery<Meeting>[] {
  if (from && to && from > to) throw badInput(`"from" (${from}) lies after "to" (${to})`)

  const conditions: FilterQuery<Meeting>[] = []
  if (stage) conditions.push({ stage: { $in: [...stage] } })
  if (precinctId) conditions.push({ precincts: { $some: { precinct: idOf(precinctId) } } })
  if (from) conditions.push({ day: { $gte: from } })
  if (to) conditions.push({ day: { $lte: to } })
  return conditions
}

function idOf(text: string): string {
  if (isUuid(text)) return text
  throw badInput(`"precinctId" is not an id: ${text.slice(0, 40)}`)
}
