import {
  type BandCount,
  dayOf,
  type Instant,
  type InvitationCategory,
  type Policy,
  reportSections,
  signedLate,
} from '@esep/law'
import type { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import type { PublishablePrecinct } from '../meeting/publishable.ts'
import { reportersOf } from '../meeting/reporters.ts'
import type { ClearedTexts } from './cleared-text.ts'
import { type PublishableReport, publishedReport } from './published-report.ts'
import { isDecision, reportKey } from './text.ts'

/** The facts from which an outcome's published row is made; the register is here as numbers alone. */
export interface PublishableOutcome extends PublishableReport {
  readonly id: string
  /** Counts what was published of this meeting, from 1. */
  readonly version: number
  readonly publishedAt: Instant
  readonly startedAt: Instant
  /** As the first version says: a correction neither adds a breach nor heals one. */
  readonly endedAt: Instant
  /** When the protocol was first signed. */
  readonly signedAt: Instant
  /** Who reported and has not signed. */
  readonly unsigned: readonly PublishablePrecinct[]
  readonly registered: number
  readonly refused: number
  /** As the protocol says. */
  readonly participants: number | null
  readonly composition: readonly BandCount[]
  readonly invitations: readonly {
    readonly category: InvitationCategory
    readonly attended: boolean | null
  }[]
}

/** An outcome as residents read it: the row of the published table, of cleared texts and counts (¶32). */
export function publishedOutcome(
  outcome: PublishableOutcome,
  texts: ClearedTexts,
  policy: Policy,
): PublishedOutcome {
  const summary = texts.get('protocol')

  return {
    id: outcome.id,
    version: outcome.version,
    publishedAt: outcome.publishedAt,
    withdrawnAt: null,
    withdrawalReason: null,
    registered: outcome.registered,
    refused: outcome.refused,
    participants: outcome.participants,
    composition: outcome.composition,
    policeLeaderPresent: wasPresent(outcome, 'POLICE_LEADERSHIP'),
    localExecutivePresent: wasPresent(outcome, 'LOCAL_EXECUTIVE'),
    signedOn: dayOf(outcome.signedAt, policy),
    signedLate: signedLate(outcome, policy),
    unsigned: reportersOf(outcome.unsigned),
    summary: summary ? [summary] : [],
    sections: reportSections.flatMap((section) => {
      const text = texts.get(reportKey(section))
      return text ? [{ section, text }] : []
    }),
    decisions: [...texts].filter(([key]) => isDecision(key)).map(([, text]) => text),
    ...publishedReport(outcome),
  }
}

/** Whether one of those invited came; null where the record does not say (¶26). */
function wasPresent(
  { invitations }: PublishableOutcome,
  category: InvitationCategory,
): boolean | null {
  const answers = invitations
    .filter((invitation) => invitation.category === category)
    .map(({ attended }) => attended)
  if (answers.includes(true)) return true
  return answers.length === 0 || answers.includes(null) ? null : false
}
