import {
  type Day,
  type Figure,
  type Problem,
  type ReportSection,
  type SourceKind,
  whyNotFigures,
  whyNotLegalActs,
  whyNotSections,
  whyNotSources,
} from '@esep/law'
import type { Clearing } from '../clearing.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import type { ProtocolContentInput } from '../protocol/content.input.ts'
import type { FigureInput } from './figure.input.ts'
import type { LegalAct } from './legal-act.ts'

/** A section as it is written; null language is that of the protocol. */
export interface WrittenSection {
  readonly section: ReportSection
  readonly text: string
  readonly language: 'kk' | 'ru' | null
  readonly nothingBecause: ClearedBilingual | null
}

/** A figure as it is written. */
export interface WrittenFigure extends Figure {
  readonly section: ReportSection
  readonly label: ClearedBilingual
  readonly countsPeople: boolean
  readonly source: ClearedBilingual | null
}

/** A source as it is written. */
export interface WrittenSource {
  readonly number: number
  readonly sourceKind: SourceKind
  readonly name: ClearedBilingual
}

/** What of a report is given; null what stays as it was. */
export interface ReportContent {
  readonly sections: readonly WrittenSection[] | null
  readonly acts: readonly LegalAct[] | null
  readonly figures: readonly WrittenFigure[] | null
  readonly sources: readonly WrittenSource[] | null
}

/** What is given of a report, cleared for the public where it is public as it stands; what was not cleared is left out. */
export function reportIn(input: ProtocolContentInput, words: Clearing): ReportContent {
  const { reports, acts, figures, sources } = input
  return {
    sections:
      reports?.map(({ section, text, language, nothingBecause }, at) => ({
        section,
        text: text ?? '',
        language: language ?? null,
        nothingBecause: words.clear(`reports.${at}.nothingBecause`, nothingBecause),
      })) ?? null,
    acts:
      acts?.flatMap(({ number, editionOn, link, ...act }, at) => {
        const name = words.clear(`acts.${at}.name`, act.name)
        return name ? [{ name, number, editionOn, link }] : []
      }) ?? null,
    figures: figures?.flatMap((figure, at) => figureIn(figure, at, words)) ?? null,
    sources:
      sources?.flatMap(({ kind, ...source }, at) => {
        const name = words.clear(`sources.${at}.name`, source.name)
        return name ? [{ number: at + 1, sourceKind: kind, name }] : []
      }) ?? null,
  }
}

/** Why what is given may not stand in a report; empty when it may (¶29, ¶30). */
export function whyNotReport(input: ProtocolContentInput, today: Day): Problem[] {
  const { reports, acts, figures, sources, carried } = input
  const appealIds = (carried ?? []).map(({ appealId }) => appealId)
  const isTwice = new Set(appealIds).size < appealIds.length
  return [
    ...(isTwice ? ['INVALID_INPUT' as const] : []),
    ...whyNotSections((reports ?? []).map(sectionIn)),
    ...whyNotFigures((figures ?? []).map(numbered), today),
    ...whyNotSources(sources ?? []),
    ...whyNotLegalActs(acts ?? []),
  ]
}

function sectionIn({
  section,
  text = null,
  nothingBecause = null,
}: NonNullable<ProtocolContentInput['reports']>[number]) {
  return { section, text, nothingBecause }
}

function numbered(figure: FigureInput, at: number): Figure {
  const { label, value, partOf = null, periodFrom = null, periodUntil = null } = figure
  const { sourceKind = null, source = null, retrievedOn = null } = figure
  const provenance = { periodFrom, periodUntil, sourceKind, source, retrievedOn }
  return { number: at + 1, label, value, partOf, ...provenance }
}

function figureIn(figure: FigureInput, at: number, words: Clearing): WrittenFigure[] {
  const label = words.clear(`figures.${at}.label`, figure.label)
  const source = words.clear(`figures.${at}.source`, figure.source)
  const { section, countsPeople } = figure
  return label ? [{ ...numbered(figure, at), section, countsPeople, label, source }] : []
}
