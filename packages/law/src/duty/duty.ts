import type { Purpose } from './purpose.ts'

/**
 * What a duty is judged of: a precinct in a quarter, an inspector of it in that quarter, or one meeting for one of the
 * precincts that it reports to.
 */
export type DutyScope = 'quarter' | 'inspector' | 'meeting'

interface DutyTerms {
  /** The paragraph that lays it down. */
  readonly paragraph: `¶${string}`
  readonly scope: DutyScope
  /** What it is for (¶25). */
  readonly purposes: readonly [Purpose, ...Purpose[]]
}

/** Every duty that a machine can check, in the order of the paragraphs. */
const terms = {
  INSPECTOR_REPORT: { paragraph: '¶22(13)', scope: 'inspector', purposes: ['ACCOUNTABILITY'] },
  PRECINCT_REPORT: { paragraph: '¶26', scope: 'quarter', purposes: ['ACCOUNTABILITY', 'TRUST'] },
  POLICE_LEADER: { paragraph: '¶26', scope: 'meeting', purposes: ['ACCOUNTABILITY'] },
  LOCAL_EXECUTIVE: { paragraph: '¶26', scope: 'meeting', purposes: ['COOPERATION'] },
  LAWFUL_NOTICE: { paragraph: '¶27', scope: 'quarter', purposes: ['ACCOUNTABILITY'] },
  NOTICE: { paragraph: '¶27', scope: 'meeting', purposes: ['ACCOUNTABILITY', 'INFORMATION'] },
  NOTICE_MASS_MEDIA: { paragraph: '¶27', scope: 'meeting', purposes: ['INFORMATION'] },
  NOTICE_SOCIAL_NETWORK: { paragraph: '¶27', scope: 'meeting', purposes: ['INFORMATION'] },
  NOTICE_EMPLOYERS: { paragraph: '¶27', scope: 'meeting', purposes: ['INFORMATION'] },
  CHANGES: { paragraph: '¶27', scope: 'meeting', purposes: ['ACCOUNTABILITY'] },
  TIME: { paragraph: '¶27', scope: 'meeting', purposes: ['PUBLIC_CONTROL'] },
  PLACE: { paragraph: '¶27', scope: 'meeting', purposes: ['PUBLIC_CONTROL'] },
  CONVENING: { paragraph: '¶27', scope: 'meeting', purposes: ['PUBLIC_CONTROL'] },
  JOINING: { paragraph: '¶27', scope: 'meeting', purposes: ['ACCOUNTABILITY'] },
  INVITATIONS: { paragraph: '¶28', scope: 'meeting', purposes: ['COOPERATION', 'PUBLIC_CONTROL'] },
  SOURCES: { paragraph: '¶29', scope: 'meeting', purposes: ['INFORMATION', 'TRUST'] },
  SECTIONS: { paragraph: '¶30', scope: 'meeting', purposes: ['INFORMATION'] },
  EARLIER_APPEALS: { paragraph: '¶30', scope: 'meeting', purposes: ['ACCOUNTABILITY', 'TRUST'] },
  ANSWERS: { paragraph: '¶31', scope: 'meeting', purposes: ['PUBLIC_CONTROL', 'TRUST'] },
  SIGNATURE: { paragraph: '¶32', scope: 'meeting', purposes: ['ACCOUNTABILITY'] },
  RECORDING: { paragraph: '¶32', scope: 'meeting', purposes: ['PUBLIC_CONTROL', 'TRUST'] },
  REGISTRATION: { paragraph: '¶32', scope: 'meeting', purposes: ['PUBLIC_CONTROL'] },
  LATER_ANSWERS: { paragraph: '¶32', scope: 'meeting', purposes: ['ACCOUNTABILITY', 'TRUST'] },
  FORWARDING: { paragraph: '¶32', scope: 'meeting', purposes: ['COOPERATION', 'TRUST'] },
  CONTROL: { paragraph: '¶33', scope: 'meeting', purposes: ['ACCOUNTABILITY'] },
  EXECUTION: { paragraph: '¶33', scope: 'meeting', purposes: ['ACCOUNTABILITY', 'TRUST'] },
} as const satisfies Record<string, DutyTerms>

/** A duty of the order that a machine can check. */
export type Duty = keyof typeof terms

/** Every duty, in the order of the paragraphs. */
export const duties: readonly Duty[] = Object.keys(terms).filter(isDuty)

/** Paragraph, scope and purposes of a duty. */
export function termsOf(duty: Duty): DutyTerms {
  return terms[duty]
}

/** Whether a text is the code of a duty. */
export function isDuty(text: string): text is Duty {
  return Object.hasOwn(terms, text)
}
