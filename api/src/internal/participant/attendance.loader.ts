import type { EntityManager } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'

/** How many came to a meeting: those in the register by name, and those counted without one (¶32). */
@ObjectType({ description: 'How many came to a meeting, by name and without one (¶32).' })
export class Attendance {
  @Field(() => Int, { description: 'In the register by name.' })
  readonly registered!: number

  @Field(() => Int, { description: 'Counted without a name.' })
  readonly refused!: number
}

/** A meeting to which nobody came yet. */
export const nobodyYet: Attendance = { registered: 0, refused: 0 }

/** How many came to each of these meetings. */
export async function attendanceByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, Attendance>> {
  const rows = await em.execute<{ meetingId: string; registered: number; refused: number }[]>(
    `select meeting_id                                   as "meetingId",
            count(*) filter (where refusal is null)::int     as registered,
            count(*) filter (where refusal is not null)::int as refused
       from internal.participant
      where meeting_id in (?)
      group by meeting_id`,
    [meetingIds],
  )
  return new Map(rows.map(({ meetingId, ...attendance }) => [meetingId, attendance]))
}
