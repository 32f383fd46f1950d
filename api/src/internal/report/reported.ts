import type { EntityManager } from '@mikro-orm/postgresql'
import type { Protocol } from '../protocol/protocol.entity.ts'
import { CarriedAppeal } from './carried-appeal.entity.ts'
import { ReportFigure } from './report-figure.entity.ts'
import { ReportSource } from './report-source.entity.ts'

/** What a report holds beside its sections. */
export interface Reported {
  readonly figures: readonly ReportFigure[]
  readonly sources: readonly ReportSource[]
  readonly carried: readonly CarriedAppeal[]
}

/** What the report of one version of a protocol holds beside its sections, always in the same order. */
export async function reportedIn(em: EntityManager, { id }: Protocol): Promise<Reported> {
  return {
    figures: (await figuresByProtocol(em, [id])).get(id) ?? [],
    sources: (await sourcesByProtocol(em, [id])).get(id) ?? [],
    carried: (await carriedByProtocol(em, [id])).get(id) ?? [],
  }
}

/** The figures of each of these versions, in their order. */
export async function figuresByProtocol(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportFigure[]>> {
  const figures = await em.find(
    ReportFigure,
    { protocol: { $in: [...ids] } },
    { orderBy: { number: 'asc' } },
  )
  return Map.groupBy(figures, ({ protocol }) => protocol.id)
}

/** The sources of each of these versions, in their order. */
export async function sourcesByProtocol(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportSource[]>> {
  const sources = await em.find(
    ReportSource,
    { protocol: { $in: [...ids] } },
    { orderBy: { number: 'asc' } },
  )
  return Map.groupBy(sources, ({ protocol }) => protocol.id)
}

/** What each of these versions says of earlier appeals. */
export async function carriedByProtocol(
  em: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly CarriedAppeal[]>> {
  const carried = await em.find(
    CarriedAppeal,
    { protocol: { $in: [...ids] } },
    { orderBy: { appeal: 'asc' } },
  )
  return Map.groupBy(carried, ({ protocol }) => protocol.id)
}
