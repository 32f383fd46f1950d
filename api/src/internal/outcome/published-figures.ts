import {
  type CountEdition,
  type CountTable,
  isSourced,
  type Policy,
  partsOf,
  publishCounts,
  type ShownCount,
} from '@esep/law'
import type { PublishedFigure } from '../../public/outcome/report-figure.ts'
import type { ReportFigure } from '../report/report-figure.entity.ts'
import { untranslated } from '../trilingual.ts'

/** A table of figures that was published, under its name. */
export interface NamedCounts extends CountEdition {
  readonly name: string
}

/** A figure as it stands in a signed report. */
export type SignedFigure = Omit<ReportFigure, 'id' | 'protocol'>

/** What residents read of the figures of a report, and the tables by which later editions are held against it. */
export interface ShownFigures {
  readonly figures: readonly PublishedFigure[]
  readonly counts: readonly NamedCounts[]
}

/** The column of what a total counts beside its parts. */
const rest = 'rest'

/**
 * The figures of a report as residents may read them: none without its source, and no small count of people, nor one that
 * would give such a count away, in this edition or from any of the `earlier` (¶29).
 */
export function showFigures(
  signed: readonly SignedFigure[],
  earlier: readonly NamedCounts[],
  policy: Policy,
): ShownFigures {
  const figures = named(signed)
  const counts = figures
    .filter((figure) => figure.partOf === null && countsPeople(figure, figures))
    .map((total): NamedCounts => {
      const { name } = total
      const table = tableOf(total, partsOf(total, figures))
      const before = earlier.filter((one) => one.name === name)
      return { name, table, published: publishCounts(table, before, policy) }
    })
  const shown = new Map(
    counts.flatMap(({ name, published }) =>
      published.map(({ column, count }): Shown => [column ?? name, count]),
    ),
  )
  return { figures: figures.map((figure) => publishedFigure(figure, shown)), counts }
}

type Shown = readonly [string, ShownCount | null]

interface NamedFigure extends SignedFigure {
  /** By which later editions know it again: what it counts, where and when. */
  readonly name: string
}

/** In their order, each under a name of its own. */
function named(signed: readonly SignedFigure[]): NamedFigure[] {
  const met = new Map<string, number>()
  return signed
    .toSorted((one, other) => one.number - other.number)
    .map((figure) => {
      const { section, label, periodFrom, periodUntil } = figure
      const name = [section, label.kk, periodFrom, periodUntil].join('|')
      const times = (met.get(name) ?? 0) + 1
      met.set(name, times)
      return { ...figure, name: times > 1 ? `${name}|${times}` : name }
    })
}

/** Whether a figure, or a part of it, counts people. */
function countsPeople(figure: NamedFigure, figures: readonly NamedFigure[]): boolean {
  return [figure, ...partsOf(figure, figures)].some((one) => one.countsPeople)
}

/** A total with its parts as one table; a figure without parts is a table of itself. */
function tableOf({ name, value }: NamedFigure, parts: readonly NamedFigure[]): CountTable {
  if (parts.length === 0) return { rows: [name], columns: [name], counts: [[value]], totals: [] }

  const left = value - parts.reduce((sum, part) => sum + part.value, 0)
  const others = left > 0 ? [{ name: rest, value: left }] : []
  const columns = [...parts, ...others]
  return {
    rows: [name],
    columns: columns.map((column) => column.name),
    counts: [columns.map((column) => column.value)],
    totals: ['all'],
  }
}

function publishedFigure(
  figure: NamedFigure,
  shown: ReadonlyMap<string, ShownCount | null>,
): PublishedFigure {
  const { number, section, label, name, value, partOf, periodFrom, periodUntil } = figure
  const { sourceKind, source, retrievedOn } = figure
  const count = shown.has(name) ? (shown.get(name) ?? null) : value
  return {
    ...{ number, section, partOf, sourceKind, retrievedOn },
    ...{ from: periodFrom, until: periodUntil },
    label: untranslated(label),
    source: source && untranslated(source),
    ...(isSourced(figure)
      ? { value: count, withheld: count === null ? 'SMALL_COUNT' : null }
      : { value: null, withheld: 'NO_SOURCE' }),
  }
}
