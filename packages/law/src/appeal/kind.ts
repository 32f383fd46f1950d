import type { Policy } from '../policy.ts'

/** What residents put forward at a report: the order's three kinds, and the plain question (¶31). */
export const appealKinds = ['complaint', 'proposal', 'remark', 'question'] as const

/** One of {@link appealKinds}. */
export type AppealKind = (typeof appealKinds)[number]

/** What a kind counts as among those the order names; null when it stays outside their count (¶31). */
export function countsAs(
  kind: AppealKind,
  { questionCountsAs }: Pick<Policy, 'questionCountsAs'>,
): Exclude<AppealKind, 'question'> | null {
  if (kind !== 'question') return kind
  return questionCountsAs === 'remark' ? 'remark' : null
}
