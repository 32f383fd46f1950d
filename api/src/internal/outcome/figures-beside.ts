import { type CountBeside, isSourced, type Policy, partsOf, toldBeside, toldTwice } from '@esep/law'
import type { ReportFigure } from '../report/report-figure.entity.ts'
import { figuresIn, hideNamed, type NamedCounts } from './named-counts.ts'

/** A figure as it stands in a signed report. */
export type SignedFigure = Omit<ReportFigure, 'id' | 'protocol'>

/** A figure under the name by which later editions know it again: what it counts, where and when. */
export interface NamedFigure extends SignedFigure {
  readonly name: string
}

interface Published {
  readonly tables: readonly NamedCounts[]
  /** The tables of every edition that was public, each edition by itself. */
  readonly earlier: readonly (readonly NamedCounts[])[]
  readonly policy: Policy
}

/** The tables without what would be told by another figure of the same edition, beside which it stands or which says the same (¶29). */
export function hideBeside(
  figures: readonly NamedFigure[],
  { tables, earlier, policy }: Published,
): readonly NamedCounts[] {
  let left = tables
  for (let told = new Set(['']); told.size > 0; ) {
    const beside = figures.flatMap((figure) => countsOf(figure, figures, { tables: left, earlier }))
    told = new Set([...toldBeside(beside, policy), ...toldTwice(saidIn(figures, left))])
    left = hideNamed(left, told)
  }
  return left
}

/** What each figure says of which days, and how many, whatever section it stands in. */
function saidIn(figures: readonly NamedFigure[], tables: readonly NamedCounts[]) {
  const shown = shownIn(tables)
  return figures.map((figure) => {
    const { name, value } = figure
    return { name, said: `${saidBy(figure)}|${value}`, isShown: shown.has(name) }
  })
}

function saidBy({ label, periodFrom, periodUntil }: NamedFigure): string {
  return [label.kk.trim().toLowerCase(), periodFrom, periodUntil].join('|')
}

/** The counts that residents would read, each under the name of its figure. */
function shownIn(tables: readonly NamedCounts[]): ReadonlyMap<string, NamedCount> {
  const all = figuresIn(tables).filter(({ isShown }) => isShown)
  return new Map(all.map((one) => [one.name, one]))
}

type NamedCount = ReturnType<typeof figuresIn>[number]

/** A figure as it could be subtracted from others, and what it leaves beside its parts; nothing where residents read no count of it. */
function countsOf(
  figure: NamedFigure,
  figures: readonly NamedFigure[],
  { tables, earlier }: Omit<Published, 'policy'>,
): CountBeside[] {
  const shown = shownIn(tables)
  const isRead = (one: NamedFigure) => isSourced(one) && shown.has(one.name)
  const { name, section, periodFrom: from, periodUntil: until, partOf } = figure
  const count = shown.get(name)
  if (!count || !isSourced(figure) || from === null || until === null) return []

  const total = figures.find(({ number }) => number === partOf) ?? figure
  const before = earlier.flatMap(figuresIn).filter(({ isShown }) => isShown)
  const isAsItWas = (one: NamedFigure) =>
    before.some((was) => was.name === one.name && was.count === one.value)
  const parts = partsOf(figure, figures).filter(isRead)
  const inParts = parts.reduce((sum, { value }) => sum + value, 0)
  const hasParts = partsOf(total, figures).some(isRead)
  const told = {
    ...{ section, from, until, table: total.name, ofPeople: count.ofPeople, said: saidBy(figure) },
    total: hasParts && isRead(total) ? total.value : null,
  }
  const last = parts.at(-1)
  const wasSo = isAsItWas(figure) && parts.every(isAsItWas)
  return [
    { ...told, is: 'figure', name, count: count.count, isAsItWas: isAsItWas(figure) },
    ...(last && inParts < count.count
      ? [
          {
            ...told,
            is: 'rest',
            name: last.name,
            count: count.count - inParts,
            isAsItWas: wasSo,
          } as const,
        ]
      : []),
    ...(last && parts.length > 1
      ? [{ ...told, is: 'parts', name: last.name, count: inParts, isAsItWas: wasSo } as const]
      : []),
  ]
}
