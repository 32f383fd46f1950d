import type { Reach } from '@esep/law'
import type { MeetingPrecinct } from './meeting-precinct.entity.ts'

/** Whom a meeting concerns, from its precincts loaded with their points. */
export function reachOf(parts: readonly MeetingPrecinct[]): Reach {
  const points = parts.map(({ precinct }) => precinct.unwrap().point.unwrap())
  return {
    precinctIds: parts.map(({ precinct }) => precinct.id),
    pointIds: [...new Set(points.map(({ id }) => id))],
    bodyIds: [...new Set(points.map(({ body }) => body.id))],
  }
}
