import { daysAfter, daysBetween } from '../day.ts'
import { firstDay, lastDay, type Quarter } from '../quarter.ts'
import type { AppointmentFacts, QuarterFacts } from './facts.ts'

/** On how many days of the quarter each officer served, appointed or acting, in the order of their first day (¶26). */
export function serviceOf({
  appointments,
  quarter,
}: Pick<QuarterFacts, 'appointments' | 'quarter'>): ReadonlyMap<string, number> {
  const served = new Map<string, number>()
  for (const appointment of appointments) {
    const days = daysServed(appointment, quarter)
    if (days === 0) continue
    served.set(appointment.staffId, (served.get(appointment.staffId) ?? 0) + days)
  }
  return served
}

/** On how many days of the quarter the officer served who served longest; 0 where nobody did (¶26). */
export function longestService(facts: Pick<QuarterFacts, 'appointments' | 'quarter'>): number {
  return Math.max(0, ...serviceOf(facts).values())
}

/** On how many days of a quarter an appointment was held. */
function daysServed({ since, until }: AppointmentFacts, quarter: Quarter): number {
  const [first, end] = [firstDay(quarter), daysAfter(lastDay(quarter), 1)]
  const from = since > first ? since : first
  const to = until !== null && until < end ? until : end
  return Math.max(0, daysBetween(from, to))
}
