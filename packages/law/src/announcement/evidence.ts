import { isBlank } from '../bilingual.ts'
import type { Day } from '../day.ts'
import type { Instant } from '../instant.ts'
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
  /** A picture or scan that shows it. */
  readonly file?: EvidenceFile | null
  /** When somebody saw and kept it. */
  readonly capturedAt?: Instant | null
}

/** A file that is kept elsewhere, told by its fingerprint. */
export interface EvidenceFile {
  readonly name: string
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

interface Seen {
  /** The day of the meeting. */
  readonly day: Day
  readonly today: Day
  /** The day of capture; null where nobody kept anything. */
  readonly capturedOn?: Day | null
  /** Ids by which the portal shows the meeting: its own page is evidence of nothing but itself. */
  readonly ids?: readonly string[]
}

/** Why this cannot be what told the population of a meeting on `day`, as seen `today`; empty when it can (¶27). */
export function whyNotEvidence(evidence: Evidence, seen: Seen): Problem[] {
  const { outlet, link, file = null } = evidence
  const problems: Problem[] = []
  if (isBlank(outlet) && isBlank(link) && file === null) problems.push('OUTLET_MISSING')
  if (!isLinkOrNone(link)) problems.push('INVALID_INPUT')
  if (link !== null && isOfPortal(link, seen.ids ?? [])) problems.push('PORTAL_NO_EVIDENCE')
  if (file !== null && !isFingerprinted(file)) problems.push('FILE_UNNAMED')
  return [...problems, ...whyNotDated(evidence, seen)]
}

/** Nothing is dated before it was public or after it is told (¶27). */
function whyNotDated(evidence: Evidence, { day, today, capturedOn = null }: Seen): Problem[] {
  const problems: Problem[] = []
  if (evidence.day > today) problems.push('EVIDENCE_IN_FUTURE')
  else if (evidence.day > day) problems.push('EVIDENCE_AFTER_MEETING')
  if (capturedOn !== null && capturedOn < evidence.day) problems.push('CAPTURED_BEFORE_PUBLIC')
  return problems
}

/** Whether a file is named, and told by a whole fingerprint. */
export function isFingerprinted({ name, hash }: EvidenceFile): boolean {
  return !isBlank(name) && /^[0-9a-f]{64}$/i.test(hash)
}

/** Pages, feeds and data of this portal carry the ids that it has given, whatever its address is. */
function isOfPortal(link: string, ids: readonly string[]): boolean {
  return ids.some((id) => link.toLowerCase().includes(id.toLowerCase()))
}
