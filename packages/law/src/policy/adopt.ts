import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import type { DatedPolicy, Editions } from '../duty/edition.ts'
import type { RegistrationRules } from '../participant/registration-rules.ts'
import type { Policy } from '../policy.ts'
import type { Problem } from '../problem.ts'
import type { Staff } from '../staff/role.ts'

interface Adopting {
  readonly actor: Staff
  readonly today: Day
  readonly reason: Bilingual
}

const longestNotice = 60
const quarterDays = 90
const year = 366

/**
 * Why a reading of the order may not be adopted; empty when it may. It holds from a day to come: what was due before it
 * stays as it was found.
 */
export function whyNotAdopt(
  { since, edition, policy }: Pick<DatedPolicy, 'since' | 'edition' | 'policy'>,
  editions: Editions,
  { actor, today, reason }: Adopting,
): Problem[] {
  if (actor.role !== 'ADMINISTRATOR') return ['FORBIDDEN']

  const problems: Problem[] = []
  if (since <= today) problems.push('POLICY_IN_PAST')
  if (editions.some((held) => held.edition === edition || held.since === since)) {
    problems.push('EDITION_TAKEN')
  }
  if (!/^[0-9A-Za-z.-]{1,40}$/.test(edition) || !isSound(policy)) problems.push('POLICY_UNSOUND')
  if (lacksWords(reason)) problems.push('POLICY_REASON_MISSING')
  return problems
}

/** Whether each number can be what it stands for. */
function isSound({
  servedDays,
  noticeDays,
  workingHours,
  initiatorsShare,
  answerWorkingDays,
  referWorkingDays,
  extensionMonths,
  noticeWorkingDays,
  noticeAttempts,
  overdueMarginDays,
  officeClosesAt,
  retentionYears,
  videoGapShare,
  videoMegabytes,
  decisionDays,
  leakReportDays,
  smallCount,
  registration,
}: Policy): boolean {
  return (
    isFrom(1, servedDays, quarterDays) &&
    isFrom(1, noticeDays, longestNotice) &&
    isFrom(0, workingHours.from, workingHours.until) &&
    isFrom(workingHours.from, workingHours.until, 24) &&
    isFrom(1, initiatorsShare, 100) &&
    isFrom(1, answerWorkingDays, year) &&
    isFrom(1, referWorkingDays, year) &&
    isFrom(0, extensionMonths, 12) &&
    isFrom(1, noticeWorkingDays, year) &&
    isFrom(1, noticeAttempts, 10) &&
    isFrom(0, overdueMarginDays, year) &&
    isFrom(1, officeClosesAt, 24) &&
    isFrom(1, retentionYears, 10) &&
    isFrom(1, videoGapShare, 100) &&
    isFrom(1, videoMegabytes, 1_000_000) &&
    isFrom(1, decisionDays, year) &&
    isFrom(1, leakReportDays, year) &&
    isFrom(1, smallCount, 100) &&
    areRules(registration)
  )
}

/** Whether there are rules for a gathering, and no form has two of them. */
function areRules(registration: readonly RegistrationRules[]): boolean {
  const ids = registration.map(({ id }) => id)
  const quorums = registration.flatMap(({ quorum }) => quorum?.members ?? [])
  return (
    ids.includes('gathering') &&
    new Set(ids).size === ids.length &&
    registration.every(({ requiredFields }) => requiredFields.includes('name')) &&
    quorums.every((members) => isFrom(1, members, 10_000))
  )
}

function isFrom(least: number, number: number, most: number): boolean {
  return Number.isInteger(number) && number >= least && number <= most
}
