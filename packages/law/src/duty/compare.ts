import type { Day } from '../day.ts'
import type { Editions } from './edition.ts'
import type { QuarterFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'

/** A duty on which two readings of the order disagree; null on the side that does not ask it. */
export interface Difference {
  readonly one: Finding | null
  readonly other: Finding | null
}

/** Which verdicts of a cell would differ, were the order read in another way. */
export function differences(
  facts: QuarterFacts,
  { editions, other }: { readonly editions: Editions; readonly other: Editions },
  asOf: Day,
): Difference[] {
  const found = byDuty(judge(facts, editions, asOf))
  const wouldBe = byDuty(judge(facts, other, asOf))
  return [...new Set([...found.keys(), ...wouldBe.keys()])]
    .map((key) => ({ one: found.get(key) ?? null, other: wouldBe.get(key) ?? null }))
    .filter(({ one, other: differing }) => one?.verdict !== differing?.verdict)
}

function byDuty(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [keyOf(finding), finding]))
}

function keyOf({ duty, meetingId, staffId }: Finding): string {
  return `${duty} ${meetingId ?? ''} ${staffId ?? ''}`
}
