import {
  type CountTable,
  isSourced,
  type Policy,
  partsOf,
  publishCounts,
  type ShownCount,
} from '@esep/law'
import type { PublishedFigure } from '../../public/outcome/report-figure.ts'
import { untranslated } from '../trilingual.ts'
import { hideBeside, type NamedFigure, type SignedFigure } from './figures-beside.ts'
import { hideRenamed, type NamedCounts, rest } from './named-counts.ts'

/** What residents read of the figures of a report, and the tables by which later editions are held against it. */
export interface ShownFigures {
  readonly figures: readonly PublishedFigure[]
  readonly counts: readonly NamedCounts[]
}

/** What `showFigures` is told beside the figures. */
interface Published {
  /** The tables of every edition that was public, each edition by itself. */
  readonly earlier: readonly (readonly NamedCounts[])[]
  readonly policy: Policy
}

/**
 * The figures of a report as residents may read them: none without its source, and no small count of people, nor one that
 * would give such a count away, in this edition or from any of the `earlier`, whatever the figures were called there (¶29).
 */
export function showFigures(
  signed: readonly SignedFigure[],
  { earlier, policy }: Published,
): ShownFigures {
  const figures = named(signed)
  const tables = figures
    .filter(({ partOf }) => partOf === null)
    .map((total): NamedCounts => {
      const { name } = total
      const ofPeople = countsPeople(total, figures)
      const table = tableOf(total, partsOf(total, figures))
      const before = earlier.flat().filter((one) => one.name === name)
      const published = publishCounts(table, before, ofPeople ? policy : ofThings)
      return { name, table, ofPeople, published }
    })
  const renamed = hideRenamed(tables, earlier, policy)
  const counts = hideBeside(figures, { tables: renamed, earlier, policy })
  const shown = new Map(
    counts.flatMap(({ name, published }) =>
      published.map(({ column, count }): Shown => [column ?? name, count]),
    ),
  )
  return {
    figures: figures.map((figure) => publishedFigure(figure, shown)),
    counts: counts.filter(({ name }) => isPublic(name, figures)),
  }
}

/** No count of things is small. */
const ofThings = { smallCount: 0 }

type Shown = readonly [string, ShownCount | null]

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

/** Whether residents read any figure of a table; later editions are held against nothing else. */
function isPublic(name: string, figures: readonly NamedFigure[]): boolean {
  return figures
    .filter((figure) => figure.name === name)
    .some((total) => [total, ...partsOf(total, figures)].some(isSourced))
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
