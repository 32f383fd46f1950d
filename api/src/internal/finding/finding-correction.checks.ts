import { verdicts } from '@esep/law'
import { isOneOf } from '../../database/checks.ts'

/** What is said instead differs from what was found, and taking it back is whole. */
export const correctionChecks = {
  finding_correction_verdict_check: isOneOf('verdict', verdicts),
  finding_correction_instead_check: 'verdict <> instead_of',
  finding_correction_withdrawn_check:
    '(withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_words is null)',
} as const
