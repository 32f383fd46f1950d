import type { Finding, Ground } from '@esep/law'
import type { CellFacts } from './facts/facts.ts'
import type { NamedOfficer } from './officer.ts'

/** A finding as it is stored for staff, and as residents may read it. */
export interface FindingRow extends Omit<Finding, 'asOf'> {
  readonly precinctId: string
  readonly quarter: string
  /** Tells the inspectors of a cell apart where they have no id; 0 for what is about no inspector. */
  readonly number: number
  readonly isPublic: boolean
  readonly publicGrounds: readonly Ground[]
  readonly inspector: NamedOfficer | null
}

/** The rows of what was found of a cell; `named` is the officer in post, who alone is named to the public. */
export function rowsOf(
  { precinctId, quarter, publicMeetingIds }: CellFacts,
  findings: readonly Finding[],
  named: NamedOfficer | null,
): FindingRow[] {
  let inspectors = 0
  return findings.map((finding) => {
    if (finding.staffId !== null) inspectors += 1
    return {
      ...finding,
      margin: finding.verdict === 'not_due' ? null : finding.margin,
      precinctId,
      quarter,
      number: finding.staffId === null ? 0 : inspectors,
      isPublic: finding.meetingId === null || publicMeetingIds.has(finding.meetingId),
      publicGrounds: finding.grounds.flatMap((ground) => publicGround(ground, publicMeetingIds)),
      inspector: finding.staffId !== null && finding.staffId === named?.staffId ? named : null,
    }
  })
}

/** Of meetings that residents know of, which; of anything else only what it is and its day. */
function publicGround({ kind, id, day }: Ground, known: ReadonlySet<string>): Ground[] {
  if (kind !== 'MEETING') return [{ kind, id: null, day }]
  return id !== null && known.has(id) ? [{ kind, id, day }] : []
}
