import { type Day, isProvisional } from '@esep/law'
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql'
import { firstOf, type Page, pageOf, placeOf } from '../../shared/connection.ts'
import { isDay } from '../../shared/scalars.ts'
import { isUuid } from '../../shared/uuid.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { readCalendar } from '../days-off/calendar.ts'
import { isInScope } from '../meeting/scope-sql.ts'
import { Notice } from '../notice/notice.entity.ts'
import { PageArgs } from '../page.ts'
import {
  type Deadline,
  DeadlineConnection,
  type DeadlineKind,
  DeadlineKindEnum,
  deadlineKinds,
} from './deadline.ts'

interface Row {
  readonly id: string
  readonly kind: DeadlineKind
  readonly dueOn: Day
  readonly raisedOn: Day
  readonly appealId: string
  readonly part: number | null
  readonly noticeId: string | null
}

@ArgsType()
class DeadlinesArgs extends PageArgs {
  @Field(() => DeadlineKindEnum, { nullable: true, description: 'All where not given.' })
  readonly kind?: DeadlineKind | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose day has passed, or only those whose day has not.',
  })
  readonly overdue?: boolean | null
}

/** What is owed to those who raised appeals. */
@Resolver()
export class DeadlinesQuery {
  @Query(() => DeadlineConnection, {
    description:
      'What is due within the scope of who asks, the first due first: answers, what is not for the police and is to be forwarded, and people to be told (¶32).',
  })
  async deadlines(
    @Args(() => DeadlinesArgs) wanted: DeadlinesArgs,
    @Ctx() context: InternalContext,
  ): Promise<Page<Deadline>> {
    const rows = await rowsFor(context, wanted)
    const placed = pageOf(
      rows.map((row) => ({ row, place: [row.dueOn, row.kind, row.id] })),
      wanted,
    )
    const nodes = await deadlinesOf(
      context,
      placed.edges.map(({ node }) => node),
    )
    return {
      ...placed,
      edges: placed.edges.flatMap(({ cursor }, at) => {
        const node = nodes[at]
        return node ? [{ cursor, node }] : []
      }),
    }
  }
}

async function rowsFor(
  { em, actor, today }: InternalContext,
  { kind, overdue, ...page }: DeadlinesArgs,
): Promise<Row[]> {
  const scope = isInScope(actor, 'owed.meeting_id')
  const kinds = kind ? [kind] : deadlineKinds
  const [day = '0001-01-01', at = '', id = '00000000-0000-0000-0000-000000000000'] = page.after
    ? placeOf(page.after, isPlace)
    : []
  return askIn(em)<Row>(
    `select owed.id, owed.kind, owed.due_on::text as "dueOn", meeting.day::text as "raisedOn",
            owed.appeal_id as "appealId", owed.part, owed.notice_id as "noticeId"
       from (${owed}) owed
       join internal.meeting on meeting.id = owed.meeting_id
      where owed.kind = any(?::text[]) and coalesce((owed.due_on < ?::date) = ?::boolean, true)
        and (owed.due_on, owed.kind, owed.id) > (?::date, ?::text, ?::uuid)
        and ${scope.sql}
      order by owed.due_on, owed.kind, owed.id
      limit ?`,
    [
      ...[`{${kinds.join(',')}}`, today, overdue ?? null, day, at, id],
      ...scope.values,
      firstOf(page.first) + 1,
    ],
  )
}

const owed = `
  select id, 'ANSWER' as kind, due_on, meeting_id, id as appeal_id, null::int as part, null::uuid as notice_id
    from internal.appeal
   where due_on is not null and answered_on is null and referred_on is null
   union all
  select id, 'FORWARD', forward_by, meeting_id, id, null, null
    from internal.appeal
   where forward_by is not null and answered_on is null and referred_on is null and answer is distinct from 'full'
   union all
  select id, 'FORWARD', forward_by, meeting_id, appeal_id, number, null
    from internal.appeal_part
   where forward_by is not null and answered_on is null and referred_on is null
   union all
  select id, 'NOTIFY', due_on, meeting_id, appeal_id, part, id
    from internal.notice
   where state in ('WAITING', 'FAILED')
     and not exists (
       select from internal.purge
        where purge.meeting_id = notice.meeting_id and not purge.spares_all
          and notice.appeal_id <> all (purge.spared_ids)
     )`

async function deadlinesOf(
  { em, today }: InternalContext,
  rows: readonly Row[],
): Promise<Deadline[]> {
  const calendar = await readCalendar(askIn(em))
  const appeals = byId(await em.find(Appeal, { id: rows.map(({ appealId }) => appealId) }))
  const noticeIds = rows.flatMap(({ noticeId }) => noticeId ?? [])
  const notices = byId(await em.find(Notice, { id: noticeIds }))
  return rows.flatMap(({ kind, dueOn, raisedOn, appealId, part, noticeId }) => {
    const appeal = appeals.get(appealId)
    if (!appeal) return []
    const notice = noticeId ? (notices.get(noticeId) ?? null) : null
    const provisional = isProvisional({ countedFrom: raisedOn, due: dueOn }, calendar)
    return [{ kind, dueOn, overdue: dueOn < today, provisional, appeal, part, notice }]
  })
}

function byId<One extends { readonly id: string }>(all: readonly One[]): ReadonlyMap<string, One> {
  return new Map(all.map((one) => [one.id, one]))
}

function isPlace([dueOn = '', kind = '', id = '', ...more]: readonly string[]): boolean {
  const isKind = deadlineKinds.some((one) => one === kind)
  return isDay(dueOn) && isKind && isUuid(id) && more.length === 0
}
