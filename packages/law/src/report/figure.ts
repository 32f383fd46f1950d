import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'
import type { SourceKind } from './source.ts'

/** What a figure says of where it is from and which days it speaks of. */
export interface Provenance {
  readonly periodFrom: Day | null
  readonly periodUntil: Day | null
  readonly sourceKind: SourceKind | null
  readonly source: Bilingual | null
  readonly retrievedOn: Day | null
}

/** A figure as it stands in a report. */
export interface Figure extends Provenance {
  readonly number: number
  readonly label: Bilingual
  readonly value: number
  /** The number of the total of which it is a part. */
  readonly partOf: number | null
}

/** Whether a figure has all that it needs to be public: its period, a source of the closed list, and when it was taken from there (¶29). */
export function isSourced(figure: Provenance): boolean {
  const { periodFrom, periodUntil, sourceKind, source, retrievedOn } = figure
  const isDated = periodFrom !== null && periodUntil !== null && retrievedOn !== null
  return isDated && sourceKind !== null && !lacksWords(source)
}

/** Why these figures may not stand in a report; empty when they may. A source that is still missing keeps none of them out (¶29). */
export function whyNotFigures(figures: readonly Figure[], today: Day): Problem[] {
  const problems = new Set<Problem>()
  for (const figure of figures) {
    if (!Number.isSafeInteger(figure.value) || figure.value < 0) problems.add('INVALID_INPUT')
    if (lacksWords(figure.label)) problems.add('FIGURE_UNNAMED')
    if (endsBeforeItStarts(figure)) problems.add('PERIOD_BACKWARDS')
    if (isAhead(figure, today)) problems.add('DAY_IN_FUTURE')
    if (figure.partOf !== null && !isPart(figure, figures)) problems.add('FIGURE_PART_OF_NOTHING')
    if (exceeds(figure, partsOf(figure, figures))) problems.add('FIGURES_DO_NOT_ADD_UP')
  }
  return [...problems]
}

/** The figures that a total divides into. */
export function partsOf<Part extends { readonly partOf: number | null }>(
  { number }: { readonly number: number },
  figures: readonly Part[],
): Part[] {
  return figures.filter(({ partOf }) => partOf === number)
}

/** Whether the parts of a total come to more than it. */
function exceeds({ value }: Figure, parts: readonly Figure[]): boolean {
  return parts.length > 0 && parts.reduce((sum, part) => sum + part.value, 0) > value
}

function endsBeforeItStarts({ periodFrom, periodUntil }: Provenance): boolean {
  return periodFrom !== null && periodUntil !== null && periodUntil < periodFrom
}

function isAhead({ periodUntil, retrievedOn }: Provenance, today: Day): boolean {
  return [periodUntil, retrievedOn].some((day) => day !== null && day > today)
}

/** Whether there is a total that it is a part of, which is itself a part of nothing and speaks of the same days. */
function isPart(figure: Figure, figures: readonly Figure[]): boolean {
  const total = figures.find(({ number }) => number === figure.partOf)
  return (
    total !== undefined &&
    total.number !== figure.number &&
    total.partOf === null &&
    total.periodFrom === figure.periodFrom &&
    total.periodUntil === figure.periodUntil
  )
}
