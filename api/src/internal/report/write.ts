import type { EntityManager } from '@mikro-orm/postgresql'
import type { Protocol } from '../protocol/protocol.entity.ts'
import { Report } from './report.entity.ts'
import type { ReportInput } from './report.input.ts'

/** Writes the sections of a draft protocol: those given take the place of those there, and the others go (¶30). */
export function writeReports(
  em: EntityManager,
  protocol: Protocol,
  given: readonly ReportInput[],
): void {
  const bySection = new Map(given.map((report) => [report.section, report]))
  for (const report of protocol.reports.getItems()) {
    const now = bySection.get(report.section)
    if (now) report.rewrite(now.text, now.language ?? protocol.language)
    else em.remove(report)
    bySection.delete(report.section)
  }
  for (const { section, text, language } of bySection.values()) {
    em.create(Report, { protocol, section, text, language: language ?? protocol.language })
  }
}
