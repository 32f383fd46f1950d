import { type EvidenceFile, isFingerprinted } from '../announcement/evidence.ts'
import { isBlank } from '../bilingual.ts'
import { isLink } from '../link.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'

/** What shows that something was carried out: words, a file that is kept elsewhere, an address; one of them or several (¶33). */
export interface ClosingEvidence {
  readonly words: string | null
  readonly file: EvidenceFile | null
  readonly link: string | null
}

/** Why this does not show that something was carried out; empty when it does (¶33). */
export function whyNotClosingEvidence(
  { words, file, link }: ClosingEvidence,
  { closingEvidence }: Pick<Policy, 'closingEvidence'>,
): Problem[] {
  const problems: Problem[] = []
  const hasDocument = file !== null || !isBlank(link)
  if (!hasDocument && isBlank(words)) problems.push('CLOSING_EVIDENCE_MISSING')
  else if (!hasDocument && closingEvidence === 'document') problems.push('DOCUMENT_MISSING')
  if (file !== null && !isFingerprinted(file)) problems.push('CLOSING_EVIDENCE_UNSOUND')
  else if (link !== null && !isBlank(link) && !isLink(link))
    problems.push('CLOSING_EVIDENCE_UNSOUND')
  return problems
}
