import { badInput } from '../shared/connection.ts'

/** A year that a calendar has; throws BAD_USER_INPUT for another number. */
export function yearOf(year: number): number {
  if (year >= 1900 && year <= 2999) return year
  throw badInput(`"year" is from 1900 to 2999, not ${year}`)
}
