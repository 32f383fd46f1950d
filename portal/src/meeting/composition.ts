import type { OutcomePageQuery } from '../public-api/generated/graphql.ts'

type Outcome = NonNullable<OutcomePageQuery['outcome']>
type Counted = Pick<Outcome, 'composition' | 'attendance'>
type Band = Outcome['composition'][number]['band']

/** So many of those who came; of several bands together where none of them may be shown alone. */
export interface CompositionPart {
  readonly of: readonly Band[] | 'refused' | 'unregistered'
  readonly count: number
}

/** Who came, part by part, so that the parts add up to all who came; empty where that is not published. */
export function compositionParts({ composition, attendance }: Counted): CompositionPart[] {
  if (!attendance || composition.length === 0) return []

  const shown = composition.flatMap(({ band, count }) =>
    count === null ? [] : [{ of: [band], count }],
  )
  const together = composition.filter(({ count }) => count === null).map(({ band }) => band)
  const left = attendance.registered - shown.reduce((sum, { count }) => sum + count, 0)
  const unnamed = (['refused', 'unregistered'] as const).map((of) => ({
    of,
    count: attendance[of],
  }))
  return [
    ...shown,
    ...(together.length > 0 ? [{ of: together, count: left }] : []),
    ...unnamed.filter(({ count }) => count > 0),
  ]
}
