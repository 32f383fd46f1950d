import { type Counted, countMembers, type Known, quorumOf } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Field, Int, ObjectType } from 'type-graphql'
import { delegatedTo } from '../assembly/delegated.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { KnownEnum } from './enums.ts'
import { rulesOf } from './registration-rules.ts'

/** How many came to a meeting: those in the register by name, and those counted without one (¶32). */
@ObjectType({ description: 'How many came to a meeting, by name and without one (¶32).' })
export class Attendance {
  @Field(() => Int, { description: 'In the register by name.' })
  readonly registered!: number

  @Field(() => Int, { description: 'Counted without a name.' })
  readonly refused!: number

  @Field(() => Int, {
    description:
      'Of those registered, who counts where the law counts members; minors, guests and police do not.',
  })
  readonly members!: number

  @Field(() => Int, { description: 'Of those registered, of whom it is not known.' })
  readonly unknown!: number

  @Field(() => KnownEnum, {
    nullable: true,
    description: 'Whether enough members are there; null where the rules ask for none.',
  })
  readonly quorum!: Known | null
}

/** So many participants of whom the same is known. */
interface Alike extends Counted {
  readonly isNamed: boolean
  /** At an assembly, of whose members each is known by a list. */
  readonly id: string | null
  readonly count: number
}

/** How many came to a meeting, counted by its rules of registration (¶32). */
export async function attendanceAt(
  context: InternalContext,
  meetingId: string,
): Promise<Attendance> {
  const everybody = (await loaded(context.em, alikeByMeeting, meetingId)) ?? []
  const rules = await rulesOf(context, meetingId)
  const delegated = await delegatedTo(context.em, meetingId)
  const named = everybody
    .filter(({ isNamed }) => isNamed)
    .map((alike) => ({ ...alike, delegated: delegated(alike.id) }))
  const counted = countMembers(named, rules)
  const registered = sumOf(named)
  return {
    ...{ registered, refused: sumOf(everybody) - registered },
    ...{ ...counted, quorum: quorumOf(counted, rules) },
  }
}

async function alikeByMeeting(
  em: EntityManager,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Alike[]>> {
  const rows = await em.execute<(Alike & { readonly meetingId: string })[]>(
    `select participant.meeting_id as "meetingId", refusal is null as "isNamed", capacity, adult, resident,
            case when assembly.meeting_id is not null then id end as id, count(*)::int as count
       from internal.participant
       left join internal.assembly on assembly.meeting_id = participant.meeting_id
      where participant.meeting_id in (?)
      group by 1, 2, 3, 4, 5, 6`,
    [meetingIds],
  )
  return Map.groupBy(rows, ({ meetingId }) => meetingId)
}

function sumOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0)
}
