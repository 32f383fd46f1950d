import type { FoundFragment } from '../public-api/generated/graphql.ts'

interface Numbered {
  readonly id: string
  readonly number: number
}

/** What was found of a meeting: of all its precincts alike, and of each what is its own. */
export interface Joint {
  readonly alike: readonly FoundFragment[]
  readonly own: readonly (Numbered & { readonly findings: readonly FoundFragment[] })[]
}

/** Parts the findings of a meeting: what is said of each of its precincts in the same words is said once (¶27). */
export function jointOf(precincts: readonly Numbered[], findings: readonly FoundFragment[]): Joint {
  const said = Map.groupBy(findings, wordsOf)
  const isAlike = (finding: FoundFragment) =>
    precincts.every(({ id }) =>
      said.get(wordsOf(finding))?.some(({ precinct }) => precinct?.id === id),
    )
  return {
    alike: [...said.values()].flatMap(([first]) => (first && isAlike(first) ? [first] : [])),
    own: precincts.map(({ id, number }) => ({
      ...{ id, number },
      findings: findings.filter((finding) => finding.precinct?.id === id && !isAlike(finding)),
    })),
  }
}

/** All that a reader is told of a finding, but of which precinct. */
function wordsOf({ precinct: _, ...words }: FoundFragment): string {
  return JSON.stringify(words)
}
