import type { Concern } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Notice } from '../notice/notice.entity.ts'
import { AppealConcern } from './appeal-concern.entity.ts'
import { AppealPart } from './appeal-part.entity.ts'
import { ReferralHop } from './referral-hop.entity.ts'
import type { TermChange } from './term-change.ts'
import { TermExtension } from './term-extension.entity.ts'

type ByAppeal<Value> = ReadonlyMap<string, readonly Value[]>

/** The steps of each of these appeals between bodies, in their order. */
export async function hopsByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ByAppeal<ReferralHop>> {
  return grouped(
    await em.find(ReferralHop, { appeal: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
  )
}

/** The parts of each of these appeals, in their order. */
export async function partsByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ByAppeal<AppealPart>> {
  return grouped(
    await em.find(AppealPart, { appeal: { $in: [...ids] } }, { orderBy: { number: 'asc' } }),
  )
}

/** The extensions of the terms of these appeals, the first first. */
export async function extensionsByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ByAppeal<TermExtension>> {
  const first = { orderBy: { recordedAt: 'asc', id: 'asc' } } as const
  return grouped(await em.find(TermExtension, { appeal: { $in: [...ids] } }, first))
}

/** The notices about these appeals, the first first. */
export async function noticesByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ByAppeal<Notice>> {
  const first = { orderBy: { issuedAt: 'asc', id: 'asc' } } as const
  return grouped(await em.find(Notice, { appeal: { $in: [...ids] } }, first))
}

/** What each of these appeals speaks of, where it is a crime or a threat. */
export async function concernByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Concern>> {
  const marked = await em.find(AppealConcern, { appeal: { $in: [...ids] } })
  return new Map(marked.map(({ appeal, concern }) => [appeal.id, concern]))
}

/** On which day each of these appeals was raised. */
export async function raisedOnByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; day: string }[]>(
    `select appeal.id, meeting.day::text as day
       from internal.appeal join internal.meeting on meeting.id = appeal.meeting_id
      where appeal.id in (?)`,
    [ids],
  )
  return new Map(rows.map(({ id, day }) => [id, day]))
}

/** Why and when the term of each of these appeals moved, the first first. */
export async function termChangesByAppeal(
  em: EntityManager,
  ids: readonly string[],
): Promise<ByAppeal<TermChange>> {
  const rows = await em.execute<(TermChange & { appealId: string })[]>(
    `select appeal_id as "appealId", cause, due_before::text as "dueBefore", due_after::text as "dueAfter",
            to_char(changed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt"
       from internal.term_change where appeal_id in (?) order by id`,
    [ids],
  )
  return grouped(rows.map((row) => ({ ...row, appeal: { id: row.appealId } })))
}

function grouped<One extends { readonly appeal: { readonly id: string } }>(
  all: readonly One[],
): ByAppeal<One> {
  return Map.groupBy(all, ({ appeal }) => appeal.id)
}
