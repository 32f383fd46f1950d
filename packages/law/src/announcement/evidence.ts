import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { isLinkOrNone } from '../link.ts'
import type { Problem } from '../problem.ts'

/** Where the population was told: the three ways of the order, and any other (¶27). */
export const channels = ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS', 'OTHER'] as const

/** One of {@link channels}. */
export type Channel = (typeof channels)[number]

/** Where and on which day a meeting was first made public with its time and place (¶27). */
export interface Evidence {
  readonly channel: Channel
  readonly outlet: string | null
  readonly link: string | null
  readonly day: Day
}

/** Why this cannot be what told the population of a meeting on `day`, as seen `today`; empty when it can (¶27). */
export function whyNotEvidence(
  evidence: Evidence,
  { day, today }: { readonly day: Day; readonly today: Day },
): Problem[] {
  const problems: Problem[] = []
  if (isBlank(evidence.outlet) && isBlank(evidence.link)) problems.push('OUTLET_MISSING')
  if (!isLinkOrNone(evidence.link)) problems.push('INVALID_INPUT')
  if (evidence.day > today) problems.push('EVIDENCE_IN_FUTURE')
  else if (evidence.day > day) problems.push('EVIDENCE_AFTER_MEETING')
  return problems
}
