import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Protocol } from '../protocol/protocol.entity.ts'
import type { ReportContent, WrittenFigure, WrittenSection, WrittenSource } from './content.ts'
import { Report } from './report.entity.ts'
import { ReportFigure } from './report-figure.entity.ts'
import { ReportSource } from './report-source.entity.ts'

/** Writes a report in a protocol that is in the database: what is given takes the place of what is there (¶29, ¶30). */
export async function writeReport(
  em: EntityManager,
  protocol: Protocol,
  { sections, figures, sources }: ReportContent,
): Promise<void> {
  if (sections) writeSections(em, protocol, sections)
  await em.flush()
  if (figures) await writeFigures(em, protocol, figures)
  if (sources) await writeSources(em, protocol, sources)
}

/** The report of a signed version, to be copied into the next. */
export async function reportOf(em: EntityManager, protocol: Protocol): Promise<ReportContent> {
  const figures = await em.find(ReportFigure, { protocol }, { orderBy: { number: 'asc' } })
  const sources = await em.find(ReportSource, { protocol }, { orderBy: { number: 'asc' } })
  return { sections: protocol.reports.getItems(), acts: protocol.acts, figures, sources }
}

/** Those sections given take the place of those there, and the others go. */
function writeSections(
  em: EntityManager,
  protocol: Protocol,
  given: readonly WrittenSection[],
): void {
  const bySection = new Map(given.map((section) => [section.section, section]))
  for (const report of protocol.reports.getItems()) {
    const now = bySection.get(report.section)
    if (now) report.rewrite({ ...now, language: now.language ?? protocol.language })
    else em.remove(report)
    bySection.delete(report.section)
  }
  for (const { section, text, language, nothingBecause } of bySection.values()) {
    const told = { text, language: language ?? protocol.language, nothingBecause }
    em.create(Report, { protocol, section, ...told })
  }
}

async function writeFigures(
  em: EntityManager,
  protocol: Protocol,
  figures: readonly WrittenFigure[],
): Promise<void> {
  await em.nativeDelete(ReportFigure, { protocol })
  await em.insertMany(
    ReportFigure,
    figures.map((figure) => ({ ...figureColumns(figure), id: randomUUID(), protocol })),
  )
}

function figureColumns({ section, number, label, value, countsPeople, ...figure }: WrittenFigure) {
  const { partOf, periodFrom, periodUntil, sourceKind, source, retrievedOn } = figure
  return {
    ...{ section, number, label, value, countsPeople, partOf },
    ...{ periodFrom, periodUntil, sourceKind, source, retrievedOn },
  }
}

async function writeSources(
  em: EntityManager,
  protocol: Protocol,
  sources: readonly WrittenSource[],
): Promise<void> {
  await em.nativeDelete(ReportSource, { protocol })
  await em.insertMany(
    ReportSource,
    sources.map(({ number, sourceKind, name }) => ({ protocol, number, sourceKind, name })),
  )
}
