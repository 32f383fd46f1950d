import type { Form } from '@esep/law'
import { Field, ID, InputType } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import { FormEnum } from '../../shared/enums.ts'
import { DayScalar, KatoScalar } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { BoundsInput } from '../point.ts'
import { type Sql, sql } from '../sql.ts'
import { liesIn } from '../territory/territory.loader.ts'
import { endOf, startOf } from './day-start.ts'
import { type MeetingStatus, StatusEnum } from './meeting.entity.ts'

/** Which meetings; what is left out does not narrow. */
@InputType('MeetingFilter', { description: 'Which meetings; what is left out does not narrow.' })
export class MeetingFilter {
  @Field(() => [StatusEnum], { nullable: true, description: 'One of these states.' })
  readonly status?: readonly MeetingStatus[] | null

  @Field(() => [FormEnum], { nullable: true, description: 'One of these forms.' })
  readonly form?: readonly Form[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Several precincts report together, or only one.',
  })
  readonly joint?: boolean | null

  @Field(() => ID, { nullable: true, description: 'This precinct reports at it.' })
  readonly precinctId?: string | null

  @Field(() => KatoScalar, {
    nullable: true,
    description: 'A precinct of this region or district reports at it.',
  })
  readonly kato?: string | null

  @Field(() => BoundsInput, { nullable: true, description: 'It is held inside this box.' })
  readonly bounds?: BoundsInput | null

  @Field(() => DayScalar, { nullable: true, description: 'On this day or later.' })
  readonly from?: string | null

  @Field(() => DayScalar, { nullable: true, description: 'On this day or earlier.' })
  readonly to?: string | null
}

/** What a filter asks of the meeting m; throws BAD_USER_INPUT where it makes no sense. */
export function meetingConditions(filter: MeetingFilter): Sql[] {
  const { status, form, joint, precinctId, kato, bounds, from, to } = filter
  if (from && to && from > to) throw badInput(`"from" (${from}) lies after "to" (${to})`)

  const conditions: Sql[] = []
  if (status) conditions.push(sql`m.status = any(${status})`)
  if (form) conditions.push(sql`m.form = any(${form})`)
  if (typeof joint === 'boolean') conditions.push(sql`m.joint = ${joint}`)
  if (precinctId) conditions.push(sql`m.id in (${meetingsOf(precinctId)})`)
  if (kato) conditions.push(reportsFrom(sql`m.id`, kato))
  if (bounds) conditions.push(isInside(bounds))
  if (from) conditions.push(sql`m.starts_at >= ${startOf(from)}`)
  if (to) conditions.push(sql`m.starts_at < ${endOf(to)}`)
  return conditions
}

/** Whether a precinct of this territory reports at a meeting. */
export function reportsFrom(meetingId: Sql, kato: string): Sql {
  return sql`exists (
    select from public_record.meeting_precinct mp
      join public_record.precinct p on p.id = mp.precinct_id
     where mp.meeting_id = ${meetingId} and ${liesIn(sql`${kato}::text`)}
  )`
}

/** The ids of the meetings at which a precinct reports; throws BAD_USER_INPUT where the id is none. */
export function meetingsOf(precinctId: string): Sql {
  if (!isUuid(precinctId)) throw badInput(`"precinctId" is not an id: ${precinctId.slice(0, 40)}`)
  return sql`select mp.meeting_id from public_record.meeting_precinct mp where mp.precinct_id = ${precinctId}`
}

function isInside({ south, west, north, east }: BoundsInput): Sql {
  if (south > north || west > east) throw badInput('"bounds" is turned around')
  return sql`m.latitude between ${south} and ${north} and m.longitude between ${west} and ${east}`
}
