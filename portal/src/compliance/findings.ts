import type { FindingVerdict, FoundFragment } from '../public-api/generated/graphql.ts'

/** Findings as a page shows them: what can be said, what is not due yet, what does not apply. */
export interface Sorted<Found> {
  readonly said: readonly Found[]
  readonly notDue: readonly Found[]
  readonly notApplicable: readonly Found[]
}

const order: readonly FindingVerdict[] = [
  'UNMET',
  'CANNOT_BE_MET',
  'MET_WITH_DEVIATION',
  'MET',
  'UNKNOWN',
]

/** Broken first, then what deviates, what was kept and what is not known; each in the order of the paragraphs. */
export function sorted<Found extends Pick<FoundFragment, 'verdict'>>(
  findings: readonly Found[],
): Sorted<Found> {
  const of = (verdict: FindingVerdict) => findings.filter((finding) => finding.verdict === verdict)
  return {
    said: order.flatMap(of),
    notDue: of('NOT_DUE'),
    notApplicable: of('NOT_APPLICABLE'),
  }
}
