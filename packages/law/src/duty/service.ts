import { daysAfter, daysBetween } from '../day.ts'
import { firstDay, lastDay, type Quarter } from '../quarter.ts'
import type { AppointmentFacts, QuarterFacts } from './facts.ts'

/** On how many days of a quarter an appointment was held. */
export function daysServed({ since, until }: AppointmentFacts, quarter: Quarter): number {
  const [first, end] = [firstDay(quarter), daysAfter(lastDay(quarter), 1)]
  const from = since > first ? since : first
  const to = until !== null && until < end ? until : end
  return Math.max(0, daysBetween(from, to))
}

/** On how many days of the quarter the officer served who served longest; 0 where nobody did (¶26). */
export function longestService({ appointments, quarter }: QuarterFacts): number {
  const byStaff = Map.groupBy(appointments, ({ staffId }) => staffId)
  const days = [...byStaff.values()].map((held) =>
    held.reduce((sum, appointment) => sum + daysServed(appointment, quarter), 0),
  )
  return Math.max(0, ...days)
}
