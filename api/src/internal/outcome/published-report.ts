import type { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import type { LegalAct } from '../report/legal-act.ts'
import type { Report } from '../report/report.entity.ts'
import type { ReportSource } from '../report/report-source.entity.ts'
import { untranslated } from '../trilingual.ts'
import type { ShownFigures } from './published-figures.ts'

/** The facts of a report beside its texts: figures as they are shown, sources, acts, and where there was nothing to say. */
export interface PublishableReport extends Pick<ShownFigures, 'figures'> {
  readonly sections: readonly Pick<Report, 'section' | 'nothingBecause'>[]
  readonly acts: readonly LegalAct[]
  readonly sources: readonly Pick<ReportSource, 'sourceKind' | 'name'>[]
}

/** A report as residents read it, beside the texts of its sections (¶29, ¶30). */
export function publishedReport({
  figures,
  sections,
  acts,
  sources,
}: PublishableReport): Pick<PublishedOutcome, 'figures' | 'sources' | 'silent' | 'acts'> {
  return {
    figures,
    sources: sources.map(({ sourceKind, name }) => ({
      kind: sourceKind,
      name: untranslated(name),
    })),
    silent: sections.flatMap(({ section, nothingBecause }) =>
      nothingBecause ? [{ section, because: untranslated(nothingBecause) }] : [],
    ),
    acts: acts.map(({ name, number, editionOn, link }) => ({
      ...{ number, editionOn, link },
      name: untranslated(name),
    })),
  }
}
